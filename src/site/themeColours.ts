/** The browser's own bars take the colour of the page; this reads it from the design tokens. */

/**
 * The colour of the paper in both themes, from the text of tokens.css:
 * the first `--paper` is the light one, the one after `prefers-color-scheme: dark` the dark one.
 * @throws {Error} when tokens.css no longer holds them
 */
export function themeColours(tokens: string): { readonly light: string; readonly dark: string } {
  const paper = /--paper:\s*(#[0-9a-f]{3,8})/i;
  const light = paper.exec(tokens)?.[1];
  const dark = paper.exec(tokens.split('prefers-color-scheme: dark')[1] ?? '')?.[1];
  if (light === undefined || dark === undefined) {
    throw new Error('src/styles/tokens.css: no --paper for both themes. The page head needs it.');
  }
  return { light, dark };
}
