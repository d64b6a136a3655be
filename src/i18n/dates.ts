/** Days as a language writes them. */

/** Returns '20 November 2026' for '2026-11-20' in English, the British way. */
export function formatDay(day: string, locale: string): string {
  const region = locale === 'en' ? 'en-GB' : locale;
  return new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}
