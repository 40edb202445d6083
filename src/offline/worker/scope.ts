import type { Release } from '../release.ts';

// TypeScript knows either pages or workers; this project's sources are checked as pages. Only what is used is declared.

interface ExtendableEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

export interface FetchEvent extends ExtendableEvent {
  request: Request;
  clientId: string;
  resultingClientId: string;
  respondWith: (response: Response | Promise<Response>) => void;
}

export interface MessageEventFromPage extends ExtendableEvent {
  data: unknown;
  ports: readonly MessagePort[];
}

interface WindowClient {
  id: string;
  url: string;
  navigate: (url: string) => Promise<unknown>;
}

interface WorkerScope {
  addEventListener: (<Type extends 'install' | 'activate'>(
    type: Type,
    listener: (event: ExtendableEvent) => void,
  ) => void) &
    ((type: 'fetch', listener: (event: FetchEvent) => void) => void) &
    ((type: 'message', listener: (event: MessageEventFromPage) => void) => void);
  skipWaiting: () => Promise<void>;
  clients: {
    matchAll: (options: { type: 'window'; includeUncontrolled?: boolean }) => Promise<WindowClient[]>;
    claim: () => Promise<void>;
  };
  registration: ServiceWorkerRegistration;
  location: Location;
}

/** The worker's global scope. */
export const scope = globalThis as unknown as WorkerScope;

declare const RELEASE: Release;

/** The build this worker belongs to, put in by the bundler. */
export const release: Release = RELEASE;
