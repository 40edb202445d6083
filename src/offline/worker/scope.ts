import type { Release } from '../release.ts';

// TypeScript types `self` as the scope of any worker.
export const scope = self as unknown as ServiceWorkerGlobalScope;

declare const RELEASE: Release;

/** The build that this worker belongs to. The bundler inserts it. */
export const release: Release = RELEASE;
