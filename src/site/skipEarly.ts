import { lineHash } from './lineHash.ts';

/**
 * The one line that sets the box of SkipNumbers.astro before the page below it is drawn, so that a
 * reader who skips the numbers never sees them pass by. Any address gives a valid setting.
 */
export const skipEarly =
  "document.getElementById('skip-numbers').checked=/[?&]numbers=off/.test(location.search)";

export const skipEarlyHash = () => lineHash(skipEarly);
