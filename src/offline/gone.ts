/** The worker of a site that has turned the copy off: it deletes the copy, then itself. */
import { leave } from './leave.ts';
import type { WorkerScope } from './scope.ts';

declare const self: WorkerScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(leave(self)));
