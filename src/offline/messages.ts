/** What pages ask the service worker, and what it answers. */

export type Request =
  | { ask: 'read'; path: string }
  | { ask: 'offers'; paths: string[] }
  | { ask: 'save'; path: string }
  | { ask: 'remove'; path: string }
  | { ask: 'stored' }
  | { ask: 'replace' };

/** What saving an article, a topic or a language would mean. */
export interface Offer {
  path: string;
  kind: 'article' | 'topic' | 'language';
  pages: number;
  /** All its files together. */
  bytes: number;
  /** Of those, what is not stored yet. */
  missing: number;
  isSaved: boolean;
}

export interface Progress {
  doneFiles: number;
  allFiles: number;
  doneBytes: number;
  allBytes: number;
}

/** The pages that open without a connection. */
export interface Stored {
  version: string;
  pages: { path: string; bytes: number; why: 'saved' | 'essential' | 'read' }[];
  saved: string[];
}

export type Failure = 'full' | 'unreachable' | 'changed';

export type Answer =
  { progress: Progress } | { offers: Offer[] } | { stored: Stored } | { done: true } | { failed: Failure };
