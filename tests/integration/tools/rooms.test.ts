import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const planted: Record<string, [rule: string, code: string]> = {
  'src/article/upwards.ts': ['article', "import { run } from '../cli/run.ts';\nrun();"],
  'src/lint/alias.ts': ['lint', "import { run } from '#cli/run.ts';\nrun();"],
  'src/replies/type.ts': [
    'replies',
    "import type { run } from '#cli/run.ts';\nexport type Run = typeof run;",
  ],
  'src/publish/later.ts': ['publish', "export const later = () => import('#cli/run.ts');"],
  'src/serve/sideways.ts': ['serve', "export { run } from '../cli/run.ts';"],
  'src/i18n/disk.ts': ['pure', "import { readFileSync } from 'node:fs';\nreadFileSync('x');"],
  'src/schema/disk.ts': ['pure', "import { readFile } from 'fs/promises';\nvoid readFile('x');"],
  'src/search/hash.ts': ['in-browser', "import { createHash } from 'node:crypto';\ncreateHash('md5');"],
  'src/article/here.ts': [
    'no-circles',
    "import type { There } from './there.ts';\nexport type Here = There[];",
  ],
  'src/client/drawer.ts': ['no-drawers', "import './utils.ts';"],
};
const sound: Record<string, string> = {
  'src/cli/run.ts': "import { there } from '#article/there.ts';\nexport const run = () => there;",
  'src/article/there.ts':
    "import type { Here } from './here.ts';\nexport interface There { here: Here }\nexport const there = 1;",
  'src/client/utils.ts': 'export {};',
};

describe('imports of TypeScript', () => {
  const root = mkdtempSync(join(tmpdir(), 'lockstep-'));
  let violations: { from: string; rule: { name: string } }[] = [];

  beforeAll(() => {
    copyFileSync('package.json', join(root, 'package.json'));
    const files = {
      ...sound,
      ...Object.fromEntries(Object.entries(planted).map(([path, [, code]]) => [path, code])),
    };
    for (const [path, code] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), code);
    }
    const config = resolve('.dependency-cruiser.mjs');
    const args = ['src', '--config', config, '--output-type', 'json'];
    const { stdout } = spawnSync(resolve('node_modules/.bin/depcruise'), args, {
      cwd: root,
      encoding: 'utf8',
    });
    violations = (JSON.parse(stdout) as { summary: { violations: typeof violations } }).summary.violations;
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test.each(Object.entries(planted))('%s breaks a rule', (path, [rule]) => {
    expect(violations.filter(({ from }) => from === path).map(({ rule: { name } }) => name)).toEqual([rule]);
  });

  test('nothing else does', () => {
    expect(violations.filter(({ from }) => !(from in planted))).toEqual([]);
  });
});

describe('imports of Astro files', () => {
  const eslint = new ESLint();
  const check = async (path: string, name: string) => {
    const [result] = await eslint.lintText(`---\nimport X from '${name}';\n---\n<X />\n`, { filePath: path });
    return result!.messages.map(({ ruleId }) => ruleId);
  };

  test.each([
    ['src/components/X.astro', '#cli/run.ts'],
    ['src/components/X.astro', '#layouts/Page.astro'],
    ['src/pages/agent/x.astro', '#integration/index.ts'],
    ['src/pages/agent/x.astro', '../../cli/run.ts'],
  ])('%s may not use %s', async (path, name) => {
    expect(await check(path, name)).toEqual(['no-restricted-imports']);
  });

  test.each([
    ['src/components/X.astro', '#article/view.ts'],
    ['src/components/X.astro', './Y.astro'],
    ['src/pages/agent/x.astro', '#layouts/Page.astro'],
    ['src/pages/agent/x.astro', '../_site.ts'],
  ])('%s may use %s', async (path, name) => {
    expect(await check(path, name)).toEqual([]);
  });
});
