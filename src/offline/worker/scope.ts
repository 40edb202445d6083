import type { Release } from '../release.ts';

// `self` is typed as that of any worker.
export const scope = self as unknown as ServiceWorkerGlobalScope;

declare const RELEASE: Release;

/** The build this worker belongs to, put in by the bundler. */
export const release: Release = RELEASE;
