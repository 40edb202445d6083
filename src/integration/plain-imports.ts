interface Chunk {
  type: string;
  code?: string;
}

/**
 * A Vite plugin that leaves `import()` in browser scripts unchanged. Vite wraps it in a helper that loads styles and preloads.
 * For imports without styles the helper is useless, and costs every page 2 KB and a request.
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
 * Removes Vite's helper around `import()`, and the lists of preloads, from the code of a chunk. If the helper also wraps other
 * code, it is inlined.
 *
 * @example unwrapImports('import{t as e}from"./preload-helper.x.js";e(()=>import("./a.js"),__vite__mapDeps([0]))')
 *   // 'import("./a.js")'
 */
export function unwrapImports(code: string): string {
  const plain = code
    .replace(/^const __vite__mapDeps=.*;\n/m, '')
    .replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '');
  const helper =
    /import\{(?:t as )?(?<name>[\w$]+)\}from["'`]\.\/preload-helper[^"'`]*["'`];/.exec(plain) ??
    /\b(?:var|const) (?<name>[\w$]+)=(?<load>[\w$]+)=>\k<load>\(\);/.exec(plain);
  if (!helper) return plain;
  const call = `(?<![\\w$.])${helper.groups!['name']!.replaceAll('$', '\\$')}\\(`;
  const unwrapped = plain
    .replace(helper[0], '')
    .replace(new RegExp(`${call}\\(\\)=>(import\\((["'\`])[^"'\`]+\\2\\))\\)`, 'g'), '$1');
  const isNeeded = new RegExp(`${call}(?:async)?\\(\\)=>`).test(unwrapped);
  return isNeeded ? `const ${helper.groups!['name']}=e=>e();${unwrapped}` : unwrapped;
}
