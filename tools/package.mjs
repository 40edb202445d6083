// Builds two npm packages that need neither Astro nor TypeScript: `package` with the command `kb`, and `package-create` for
// `npm create lockstep`. `npm pack ./package` packs one.
import { build } from 'esbuild';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const out = resolve(process.argv[2] ?? join(project, 'package'));
const { version, license, homepage, dependencies } = JSON.parse(
  readFileSync(join(project, 'package.json'), 'utf8'),
);

await makePackage(out, {
  name: 'lockstep-kb',
  description: 'Finds where the languages of your Markdown and MDX documentation contradict each other.',
  command: 'kb',
  entry: 'src/cli/main.ts',
  files: ['docs/rules', 'docs/schemas/config.schema.json'],
  readme: 'docs/use-on-your-docs.md',
});
await makePackage(`${out}-create`, {
  name: 'create-lockstep',
  description: 'Starts the content of a help centre whose languages cannot contradict each other.',
  command: 'create-lockstep',
  entry: 'src/cli/create.ts',
  files: [],
  readme: 'docs/adopt.md',
});

async function makePackage(folder, { name, description, command, entry, files, readme }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: { [command]: join(project, entry) },
    outdir: join(folder, 'lib'),
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
    // Bundled CommonJS code needs `require` to load the modules of Node.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  for (const file of ['LICENSE', 'templates', ...files])
    cpSync(join(project, file), join(folder, file), { recursive: true });
  cpSync(join(project, readme), join(folder, 'README.md'));
  const manifest = {
    name,
    version,
    description,
    license,
    homepage,
    type: 'module',
    bin: { [command]: `lib/${command}.js` },
    imports: { '#docs/*': './docs/*', '#templates/*': './templates/*' },
    engines: { node: '>=20.12' },
    files: ['lib', 'docs', 'templates'],
    dependencies: { satteri: dependencies.satteri },
  };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
