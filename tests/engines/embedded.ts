/** Pages of others that embed ours, in each engine: the core of tests/embed/loader.spec.ts. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { child, type Servers, startServers } from '../embed/servers.ts';
import type { Page } from './browser.ts';

declare global {
  /** The height that each frame last asked for, by its title. */
  var asked: Record<string, number>;
}

/** Runs in the host, before anything else. */
function noteSizes(): void {
  const asked: Record<string, number> = {};
  globalThis.asked = asked;
  addEventListener(
    'message',
    ({ data, source }: MessageEvent<{ type?: string; height: number }>) => {
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.contentWindow === source && data.type === 'size')
          asked[frame.title] = data.height;
    },
  );
}

/** Of each frame in the page: its title, and its height beside the one that it asked for. */
const heights = (page: Page): Promise<readonly (readonly [string, number, number | undefined])[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('iframe')].map(
      (frame) => [frame.title, frame.clientHeight, globalThis.asked[frame.title]] as const,
    ),
  );

/** Waits until every frame has the height that it asked for; returns these heights. */
async function fitted(page: Page, frames: number): Promise<readonly number[]> {
  /** Those of another height than they asked for, in words. */
  const misfits = async () => {
    const all = await heights(page);
    const wrong = all.filter(([, given, asked]) => given !== asked);
    return [...wrong.map((frame) => frame.join(' ')), `${all.length} frames`];
  };
  await expect.poll(misfits).toEqual([`${frames} frames`]);
  return (await heights(page)).map(([, given]) => given);
}

/** Tells what holds of frames in a host, in the engine of `page`. */
export function embeddedJourneys(page: () => Page): void {
  let servers: Servers;
  beforeAll(async () => {
    servers = await startServers();
  });
  afterAll(() => servers.close());

  describe('a page of another site', () => {
    it('gives each of its frames the height it asks for, in a sandbox too, and follows them', async () => {
      const frame = (title: string, attributes = '') =>
        `<iframe src="${servers.site}${child}" title="${title}" width="100%" height="300" ${attributes}></iframe>`;
      await page().goto(
        servers.host(`<!doctype html><title>A hospital</title>
          <style>.squeezed { height: 90px !important; max-height: 95px !important; box-sizing: border-box }
            .ratio { position: relative; padding-bottom: 10% } .ratio iframe { position: absolute }</style>
          <script>(${String(noteSizes)})()</script>
          ${frame('plain')}${frame('sandboxed', 'sandbox="allow-scripts"')}${frame('squeezed', 'class="squeezed"')}
          <div class="ratio">${frame('in a ratio wrapper')}</div>
          <script async src="${servers.site}embed/v1/loader.js"></script>`),
      );
      const before = await fitted(page(), 4);
      await page().evaluate(() => {
        document.body.style.width = '200px';
        const late = document.querySelector('iframe')!.cloneNode() as HTMLIFrameElement;
        late.title = 'late';
        document.body.prepend(late);
      });
      await expect.poll(async () => (await heights(page()))[1]?.[1]).toBeGreaterThan(before[0]!);
      const narrow = await fitted(page(), 5);
      await page().evaluate(() => (document.body.style.width = ''));
      await expect.poll(async () => (await heights(page()))[1]?.[1]).toBeLessThan(narrow[1]!);
      await fitted(page(), 5);
    });
  });
}
