/**
 * What a drag costs a slow phone: our simulator's first and last step beside a minimal d3-drag chart, in
 * one run of one Chromium, its processor slowed down, read from a trace. Needs a built site in OUT_DIR or dist.
 */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findBrowser } from './findBrowser.mjs';
import { siteListener } from './siteListener.ts';
import { framesOf, quantile } from './traceFrames.ts';
import type { Frame, TraceEvent } from './traceFrames.ts';

const moves = 150;
const slowDowns = [1, 4, 6];

const d3 = readFileSync(new URL('../node_modules/d3/dist/d3.min.js', import.meta.url));
/** Six dots on a line; a drag moves a dot and draws the line anew: the least that a chart can do. */
const peer = `<!doctype html><svg width="320" height="226"><path fill="none" stroke="black"/></svg>
<script src="/d3.js"></script><script>
const sizes = [100, 80, 90, 120, 140, 150];
const line = d3.line().x((_, i) => 20 + 55 * i).y((y) => y).curve(d3.curveMonotoneX);
const svg = d3.select('svg');
const draw = () => { svg.select('path').attr('d', line(sizes)); dots.attr('cy', (_, i) => sizes[i]); };
const dots = svg.selectAll('circle').data(sizes).join('circle').attr('cx', (_, i) => 20 + 55 * i).attr('r', 20)
  .call(d3.drag().on('drag', (event) => { sizes[dots.nodes().indexOf(event.sourceEvent.target.closest('circle') ?? dots.nodes()[1])] = event.y; draw(); }));
draw();
</script>`;

const site = siteListener(process.env.OUT_DIR ?? 'dist', '/');
const server = createServer((request, response) => {
  if (request.url === '/peer') response.setHeader('Content-Type', 'text/html').end(peer);
  else if (request.url === '/d3.js') response.end(d3);
  else site(request, response);
}).listen(0);
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('The server has no port.');
const origin = `http://localhost:${String(address.port)}`;

/** Drags the element up and down while a trace runs. */
async function traceDrag(page: Page, session: CDPSession, grip: string): Promise<TraceEvent[]> {
  const box = await page.locator(grip).first().boundingBox();
  if (!box) throw new Error(`${grip} is not on the page.`);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, button: 'left' } as const;
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  const send = (
    type: 'mousePressed' | 'mouseMoved' | 'mouseReleased',
    y: number,
  ): Promise<unknown> =>
    session.send('Input.dispatchMouseEvent', { type, ...at, y, buttons: 1, clickCount: 1 });
  await send('mousePressed', at.y);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
    },
  });
  for (let move = 0; move < moves; move++) await send('mouseMoved', at.y + 40 * Math.sin(move / 6));
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  await send('mouseReleased', at.y);
  return events;
}

const browser = await chromium.launch({
  executablePath: findBrowser() ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
});
const row = (...cells: readonly (string | number)[]): void =>
  console.log(
    cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(1) : cell).padStart(10)).join(''),
  );
row(
  ...['slow-down', 'page', 'frames', 'script p50', 'p95', 'p99', 'whole p50', 'p95', 'p99'],
  ...['long task', 'at first'],
);
for (const rate of slowDowns)
  for (const [name, path, grip] of [
    ['step 1', '/en/why-a-lump-can-look-bigger/', '[data-grip="2"] .disc'],
    ['step 5', '/en/why-a-lump-can-look-bigger/?v=1&step=5', '[data-grip="1"] .disc'],
    ['d3-drag', '/peer', 'circle:nth-of-type(2)'],
  ] as const) {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    await page.goto(origin + path);
    await page.locator(grip).first().waitFor();
    await page
      .locator(grip)
      .first()
      .evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const first = framesOf(await traceDrag(page, session, grip)); // before anything is warm
    const frames = framesOf(await traceDrag(page, session, grip));
    const longest = (of: readonly Frame[]): number => Math.max(...of.map(({ task }) => task));
    const script = frames.map((frame) => frame.script);
    const whole = frames.map((frame) => frame.whole);
    row(
      `${String(rate)}×`,
      name,
      String(frames.length),
      quantile(script, 0.5),
      quantile(script, 0.95),
      quantile(script, 0.99),
      quantile(whole, 0.5),
      quantile(whole, 0.95),
      quantile(whole, 0.99),
      longest(frames),
      longest(first),
    );
    await page.close();
  }
await browser.close();
server.close();
