/** Draws a QR code in the page, in place of one drawn at build time. Fetched where there is one. */
import { qrDrawing } from '#chart/qr.ts';

/**
 * @param svg of QrCode.astro
 * @param text what the code says from now on, such as an address
 */
export function drawCode(svg: SVGElement, text: string): void {
  const { size, path } = qrDrawing(text);
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  for (const side of ['width', 'height'])
    svg.querySelector('rect')!.setAttribute(side, String(size));
  svg.querySelector('path')!.setAttribute('d', path);
}
