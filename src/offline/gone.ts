/** The worker of a site that has turned the offline copy off: it deletes the copy, then itself. */
import type { WorkerScope } from './scope.ts';

declare const self: WorkerScope;

async function leave(): Promise<void> {
  const ours = `offline ${self.registration.scope} `;
  for (const name of await self.caches.keys())
    if (name.startsWith(ours)) await self.caches.delete(name);
  await self.registration.unregister();
}

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(leave()));
