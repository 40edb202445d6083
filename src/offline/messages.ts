/** The requests of pages to the service worker, and its answers. */

export type Request =
  | { ask: 'read'; path: string }
  | { ask: 'offers'; paths: string[] }
  | { ask: 'save'; path: string }
  | { ask: 'remove'; path: string }
  | { ask: 'stored' }
  | { ask: 'replace' };

/** What saving an article, a topic or a whole language would store. */
export interface Offer {
  path: string;
  kind: 'article' | 'topic' | 'language';
  pages: number;
  /** The size of all its files. */
  bytes: number;
  /** The size of the files that are not stored yet. */
  missing: number;
  isSaved: boolean;
}

export interface Progress {
  doneFiles: number;
  allFiles: number;
  doneBytes: number;
  allBytes: number;
}

/** The articles that open offline. */
export interface Stored {
  pages: { path: string; bytes: number; why: 'saved' | 'essential' | 'read' }[];
}

export type Failure = 'full' | 'unreachable' | 'changed';

export type Answer =
  { progress: Progress } | { offers: Offer[] } | { stored: Stored } | { done: true } | { failed: Failure };
