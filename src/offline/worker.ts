/** The service worker: hands the browser's events to the copy. Built to `sw.js` by buildWorker.ts. */
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

self.addEventListener('fetch', (event) => {
  const answer = copy.answer(event.request);
  if (answer !== undefined) event.respondWith(answer);
});

self.addEventListener('message', (event) => {
  const message = event.data as PageMessage;
  const { lang } = message;
  if (!Object.hasOwn(list, lang)) return;
  if (copy.isOld(message)) event.source?.postMessage(list[lang]!.words);
  // Without room or network there is no copy, and the next page tries again.
  const kept = copy.keep(lang).then(async () => copy.sweep(await openPages()));
  event.waitUntil(kept.catch(() => undefined));
});
