/** The copy for reading without a network, in the engines of Firefox and of Safari. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { listSite } from '../../src/offline/listSite.ts';
import { builtFolder } from '../../scripts/builtSite.ts';
import { siteListener } from '../../scripts/siteListener.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

let close: () => unknown = () => undefined;
afterEach(() => close());

describe.each([firefox, webkit])('$name', (engine) => {
  it.skipIf(!engine.isHere)(
    'shows a page that it has not opened before, with the host gone',
    async () => {
      const asked: string[] = [];
      const answer = siteListener(builtFolder(), '/');
      const server = createServer((request, response) => {
        asked.push((request.url ?? '').slice(1));
        answer(request, response);
      }).listen(0);
      await once(server, 'listening');
      const home = `http://localhost:${(server.address() as AddressInfo).port}/`;
      const page = await engine.open({ script: true });
      close = async () => {
        server.close();
        await page.close();
      };
      await page.goto(`${home}en/about/`);
      const { files } = listSite(builtFolder()).en!;
      await expect
        .poll(() => Object.keys(files).filter((file) => !asked.includes(file)))
        .toEqual([]);
      // The last file is asked for, but may not be kept yet.
      await new Promise((done) => setTimeout(done, 500));
      server.close();
      server.closeAllConnections();

      await page.goto(`${home}en/words/?path=waiting`);
      expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toMatch(
        /^Words/,
      );
    },
  );
});
