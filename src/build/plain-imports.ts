/**
 * A Vite plugin: `import()` in the browser's scripts stays what it is. Vite wraps it in a helper that fetches styles and
 * preloads, which every page would carry: 1.9 KB for two imports that have neither.
 */
export function plainImports() {
  return {
    name: 'lockstep-plain-imports',
    enforce: 'pre' as const,
    load: (id: string) =>
      id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
