/**
 * The one line that sets the box of SkipNumbers.astro before the page below it is drawn, so that a
 * reader who skips the numbers never sees them pass by. Any address gives a valid setting.
 */
export const skipEarly =
  "document.getElementById('skip-numbers').checked=/[?&]numbers=off/.test(location.search)";

/** The hash by which the page's policy lets it run. */
export async function skipEarlyHash(): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(skipEarly));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
