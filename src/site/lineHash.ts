/** The hash by which a page's policy lets one line of script run that stands in the page. */
export async function lineHash(line: string): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(line));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
