import type { AstroIntegration } from 'astro';

/** What development has beyond Astro: content diagnostics in the overlay, and the search index. */
export function devSupport(): AstroIntegration {
  return { name: 'lockstep-dev', hooks: {} };
}
