/**
 * A day written out, so that nobody mistakes day for month: "20 November 2026" for `2026-11-20`.
 * English is British here.
 */
export function longDay(day: string, lang: string): string {
  const region = lang === 'en' ? 'en-GB' : lang;
  return new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
