/** The service worker: hands the browser's events to the copy. Built to `sw.js` by buildWorker.ts. */
import { leave } from './leave.ts';
import type { OfflineList, PageMessage } from './list.ts';
import { OfflineCopy } from './offlineCopy.ts';
import type { WorkerScope } from './scope.ts';

declare const self: WorkerScope;
/** Written in by the build. */
declare const OFFLINE_LIST: OfflineList;

const list = OFFLINE_LIST;
const copy = new OfflineCopy({
  list,
  home: self.registration.scope,
  caches: self.caches,
  fetch: (input, init) => self.fetch(input, init),
});
const openPages = async (): Promise<readonly string[]> =>
  (await self.clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id);

self.addEventListener('install', (event) => {
  // Pages that are open keep their files, so the new version need not wait for them.
  event.waitUntil(copy.update().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    openPages()
      .then((pages) => copy.takeOver(pages))
      .then(() => self.clients.claim()),
  );
});

/** Takes all away when the host has this worker no more: what was taken off a site is to leave its readers, too. */
async function leaveWithHost(): Promise<boolean> {
  const head = { method: 'HEAD', cache: 'no-store' } as const;
  const answer = await self.fetch('sw.js', head).catch(() => undefined);
  const isGone = answer?.status === 404 || answer?.status === 410;
  if (isGone) await leave(self);
  return isGone;
}

self.addEventListener('fetch', (event) => {
  const answer = copy.answer(event.request);
  if (answer === undefined) return;
  event.respondWith(answer);
  // Whatever stands there now: it may be another site.
  if (event.request.mode === 'navigate') event.waitUntil(answer.then(leaveWithHost, () => false));
});

/** Keeps what a page's language needs. The page has asked for this worker, which calls one back that was leaving. */
async function keep(lang: string): Promise<void> {
  if (await leaveWithHost()) return;
  await copy.keep(lang);
  await copy.sweep(await openPages());
}

self.addEventListener('message', (event) => {
  const message = event.data as PageMessage;
  const { lang } = message;
  if (!Object.hasOwn(list, lang)) return;
  if (copy.isOld(message)) event.source?.postMessage(list[lang]!.words);
  // Without room or network there is no copy, and the next page tries again.
  event.waitUntil(keep(lang).catch(() => undefined));
});
