import { cpSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The module that renders, in the folder of compiled code. */
export const rendererFile = 'renderer.mjs';

/** Below the folder Astro builds into: where it puts code that renders pages while it builds, and removes it from. */
const astrosFolder = '.prerender';

/**
 * Lets Astro compile the pages and leave the rendering to us (`src/integration/render-thread.ts`): code that renders is good for as
 * long as the code is, and the content is read when pages are made. `codeFolder` takes what was compiled.
 */
export function pagesAdapter(codeFolder: string): AstroIntegration {
  let outDir: string;
  const keepCode = async () => {
    cpSync(join(outDir, astrosFolder), codeFolder, { recursive: true });
    // Astro names it itself: `prerender-entry`, a hash, `.mjs`.
    const entry = readdirSync(codeFolder).find((name) => name.startsWith('prerender-entry.'))!;
    renameSync(join(codeFolder, entry), join(codeFolder, rendererFile));
  };
  return {
    name: 'lockstep-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [rendererEntry()] } });
      },
      'astro:config:done': ({ config, setAdapter }) => {
        outDir = fileURLToPath(config.outDir);
        setAdapter({
          name: 'lockstep-pages',
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'static' },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'lockstep-pages',
          getStaticPaths: async () => [],
          render: async () => new Response(),
          teardown: keepCode,
        });
      },
    },
  };
}

/** A Vite plugin: what the code that renders begins with. */
function rendererEntry() {
  return {
    name: 'lockstep-renderer-entry',
    configEnvironment: (name: string) =>
      name === 'prerender'
        ? { build: { rolldownOptions: { input: 'src/integration/page-renderer.ts' } } }
        : undefined,
  };
}
