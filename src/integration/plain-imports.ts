interface Chunk {
  type: string;
  code?: string;
}

/**
 * A Vite plugin: `import()` in the browser's scripts stays what it is. Vite wraps it in a helper that fetches styles and
 * preloads; for imports that have no styles it is 2 KB and a request of its own on every page.
 */
export function plainImports() {
  return {
    name: 'lockstep-plain-imports',
    enforce: 'post' as const,
    load: (id: string) =>
      id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined,
    generateBundle: {
      order: 'post' as const,
      handler(_: unknown, bundle: Record<string, Chunk>): void {
        for (const [name, chunk] of Object.entries(bundle)) {
          if (/preload-helper/.test(name)) delete bundle[name];
          else if (/preload-helper|__vite__mapDeps/.test(chunk.code ?? ''))
            chunk.code = unwrapImports(chunk.code!);
        }
      },
    },
  };
}

/**
 * The code of a chunk with the helper written out and without its lists of preloads.
 *
 * @example unwrapImports('import{t as e}from"./preload-helper.x.js";e(()=>import("./a.js"),__vite__mapDeps([0]))')
 *   // 'const e=e=>e();e(()=>import("./a.js"))'
 */
export function unwrapImports(code: string): string {
  return code
    .replace(/^const __vite__mapDeps=.*;\n/m, '')
    .replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '')
    .replace(/import\{t as ([\w$]+)\}from["'`]\.\/preload-helper[^"'`]*["'`];/g, 'const $1=e=>e();');
}
