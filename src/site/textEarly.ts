import { lineHash } from './lineHash.ts';

/**
 * The one line that sets the size of letters that a link asks for (styles/text.css) before anything is
 * drawn, so that no page jumps. Any address gives a valid setting.
 */
export const textEarly =
  'location.search.replace(/[?&]text=(x?l)\\b/,(_,size)=>document.documentElement.dataset.text=size)';

export const textEarlyHash = () => lineHash(textEarly);
