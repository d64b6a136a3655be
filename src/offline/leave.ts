/** Takes the copy away, and the worker with it. */
import type { WorkerScope } from './scope.ts';

/** Before the name of each cache of the site at this address. */
export const prefixOf = (home: string): string => `offline ${home} `;

export async function leave({ caches, registration }: WorkerScope): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(prefixOf(registration.scope))) await caches.delete(name);
  await registration.unregister();
}
