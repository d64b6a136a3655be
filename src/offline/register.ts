/** Asks the browser to keep a copy of the site in the page's language, and tells the reader of a newer version. */
import type { OfflineWords, PageMessage } from './list.ts';
import { tell } from './tell.ts';

// Not written out: the bundler would look for the files.
const here = import.meta.url;
const { lang, dataset } = document.documentElement;

function linkManifest(): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = new URL(`../${lang}/manifest.json`, here).href;
  document.head.append(link);
}

async function register(): Promise<void> {
  linkManifest();
  // Absent without https, and in some private windows.
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (workers === undefined) return;
  workers.addEventListener('message', ({ data }) => tell(data as OfflineWords));
  workers.addEventListener('controllerchange', () => {
    const message: PageMessage = { lang, version: dataset.v };
    workers.controller?.postMessage(message);
  });
  await workers.register(new URL('../sw.js', here));
  const registration = await workers.ready;
  const message: PageMessage = { lang };
  registration.active?.postMessage(message);
  // A tab may stay open for days: whoever comes back to it is told of what was put right.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void registration.update().catch(quietly);
  });
}

/** Where a browser refuses storage, the site works as it does without a copy. */
const quietly = (): void => undefined;
const begin = (): void => void register().catch(quietly);
if ('requestIdleCallback' in window) requestIdleCallback(begin);
else setTimeout(begin);
