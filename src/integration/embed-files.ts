import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { embedPath } from '#i18n/urls/files.ts';
import type { SiteFile } from './built-files.ts';

const components = ['kb-card', 'kb-search'] as const;

/** The web components that other sites embed: one script each, at an address that never changes. */
export async function embedFiles(): Promise<SiteFile[]> {
  const { outputFiles } = await build({
    entryPoints: components.map((name) => fileURLToPath(new URL(`../embed/${name}.ts`, import.meta.url))),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    outdir: 'embed',
  });
  return outputFiles.map(({ contents }, index) => ({ path: embedPath(components[index]!), bytes: contents }));
}
