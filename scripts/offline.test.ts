import { afterEach, expect, test, vi } from 'vitest';
import { buildWorker } from '../src/offline/buildWorker.ts';
import { offline } from './offline.ts';

afterEach(() => vi.unstubAllEnvs());

/** What a build tells the pages' script. */
function keeps(): unknown {
  const updateConfig = vi.fn();
  const setup = offline().hooks['astro:config:setup'] as (options: object) => void;
  setup({ command: 'build', updateConfig });
  return updateConfig.mock.calls[0]?.[0];
}
const told = (value: string) => ({
  vite: { define: { 'import.meta.env.KEEPS_OFFLINE': value } },
});

test('a site keeps a copy unless it says that it does not', () => {
  expect(keeps()).toEqual(told('true'));
  vi.stubEnv('OFFLINE', 'off');
  expect(keeps()).toEqual(told('false'));
});

test('another word for off is an error, so that nobody believes that it is off', () => {
  vi.stubEnv('OFFLINE', 'no');
  expect(keeps).toThrow('OFFLINE is "no", but must be "off", or not set');
});

test('the worker that takes the copy away is one script that answers no request', async () => {
  const script = await buildWorker(undefined);
  expect(script).toContain('unregister');
  expect(script).not.toMatch(/"fetch"|\bimport\b|\bexport\b/);
});
