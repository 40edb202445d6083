// Builds the folder `package`: `kb` alone, as an npm package that needs neither Astro nor TypeScript. `npm pack ./package` packs it.
import { build } from 'esbuild';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const out = resolve(process.argv[2] ?? join(project, 'package'));
const { version, license, dependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

await build({
  entryPoints: { kb: join(project, 'src/cli/main.ts') },
  outdir: join(out, 'lib'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.12',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  external: ['satteri'],
  // Node 20 has no Map.groupBy.
  inject: [join(project, 'tools/package/group-by.mjs')],
  // CommonJS code that is bundled asks for the modules of Node in this way.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

for (const file of ['LICENSE', 'docs/rules', 'docs/schemas/config.schema.json'])
  cpSync(join(project, file), join(out, file), { recursive: true });
cpSync(join(project, 'docs/use-on-your-docs.md'), join(out, 'README.md'));

const manifest = {
  name: 'lockstep-kb',
  version,
  description: 'Finds where the languages of your Markdown and MDX documentation contradict each other.',
  license,
  type: 'module',
  bin: { kb: 'lib/kb.js' },
  imports: { '#docs/*': './docs/*' },
  engines: { node: '>=20.12' },
  files: ['lib', 'docs'],
  dependencies: { satteri: dependencies.satteri },
};
writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
