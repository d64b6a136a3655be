/** The part of a worker's scope that ours uses: TypeScript's types of workers and of pages cannot stand side by side. */
export interface WorkerScope extends Pick<WindowOrWorkerGlobalScope, 'caches' | 'fetch'> {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly { id: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof Events>(
    name: Name,
    listener: (event: Events[Name]) => void,
  ): void;
}

interface Lasting {
  /** Keeps the worker alive until then; what fails while it installs fails the installation. */
  waitUntil(done: Promise<unknown>): void;
}

interface Events {
  readonly install: Lasting;
  readonly activate: Lasting;
  readonly fetch: Lasting & {
    readonly request: Request;
    respondWith(answer: Promise<Response>): void;
  };
  readonly message: Lasting & {
    readonly data: unknown;
    readonly source: { postMessage(message: unknown): void } | null;
  };
}
