/** Draws the QR codes of a page anew, for their addresses with all that the reader carries. */
import { type Kept, withKept } from './kept.ts';

/** The plain address of a code stands in its `data-qr` (QrCode.astro). */
export async function redrawCodes(kept: Kept): Promise<void> {
  const codes = [...document.querySelectorAll<SVGElement>('svg[data-qr]')];
  if (codes.length === 0) return;
  const { drawCode } = await import('./drawCode.ts');
  for (const svg of codes) drawCode(svg, withKept(svg.dataset.qr!, kept));
}
