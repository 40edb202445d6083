import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commandNames } from '#cli/help.ts';
import { allLangs } from '#i18n/languages.ts';
import { readContent } from '#content-layer/read-content.ts';
import { kbIn } from '../../support/kb.ts';

describe('a new content folder', () => {
  test.each([allLangs.join(','), 'en,es', 'fr,pt', ...allLangs])(
    'is complete and has nothing to report: %s',
    async (languages) => {
      const { kb, cwd } = kbIn();
      const made = await kb('init', 'help', '--languages', languages, '--name', `Ann's "own": <Help>`);
      expect([made.failure, made.exitCode]).toEqual([undefined, 0]);
      expect((await kb('check', '--content', 'help')).output).toMatch(/^\d files checked, nothing found\n$/);
      const { site, articles } = readContent(join(cwd, 'help'), cwd);
      expect(site).toMatchObject({ name: `Ann's "own": <Help>`, languages: languages.split(','), base: '/' });
      expect(articles.map(({ kb: id, source }) => [id, source.lang])).toEqual([
        [1001, languages.split(',')[0]],
        [1002, languages.split(',')[0]],
      ]);
      for (const { translations } of articles)
        for (const { frontmatter } of translations)
          expect(Object.keys(frontmatter.translated!.sections)).toContain('top');
    },
  );

  test('has no text of a language that was not asked for, and no mark to be filled in', async () => {
    const { kb, cwd } = kbIn();
    await kb('init', 'help', '--languages', 'en,es');
    const files = readdirSync(join(cwd, 'help'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(cwd, 'help', name)).isFile(),
    );
    expect(files).toEqual(
      expect.arrayContaining(['.gitattributes', '.gitignore', 'site.schema.json', 'README.md']),
    );
    for (const name of files.filter((each) => each !== 'site.schema.json')) {
      expect(name).not.toMatch(/fr\.mdx|pt\.mdx/);
      const text = readFileSync(join(cwd, 'help', name), 'utf8');
      expect(text).not.toMatch(/\bfr: |\bpt: |\{\{(?!\s*(?:vars|github|runner|env)\.)/);
    }
  });

  test('takes its address and its path', async () => {
    const { kb, cwd } = kbIn();
    await kb('init', 'help', '--url', 'https://www.example.com', '--base', '/help/');
    expect(readContent(join(cwd, 'help'), cwd).site).toMatchObject({
      url: 'https://www.example.com',
      base: '/help/',
    });
  });

  test('may lie in a repository that is empty', async () => {
    const { kb, cwd } = kbIn();
    mkdirSync(join(cwd, 'help/.git'), { recursive: true });
    expect((await kb('init', 'help')).exitCode).toBe(0);
  });
});

test.each([
  [[], 'Expected the folder to make'],
  [['a', 'b'], 'Unexpected `b`, expected one folder'],
  [['help', '--languages', 'en,xx'], 'Unexpected language `xx` in `--languages`'],
  [['help', '--languages', ','], 'Expected a language in `--languages`'],
  [
    ['help', '--url', 'help.example'],
    'Unexpected `help.example` in `--url`, expected the address of the site',
  ],
  [['help', '--base', 'help'], 'Unexpected `help` in `--base`, expected the path the site stands under'],
  [['help', '--name', ' '], 'Unexpected ` ` in `--name`'],
  [['full'], 'The folder `full` is not empty: it has `letter.txt`'],
  [['full/letter.txt'], '`full/letter.txt` is a file'],
])('kb init %j is refused, and nothing is written', async (args, message) => {
  const { kb, cwd, write } = kbIn();
  write('full/letter.txt', 'dear');
  const { failure, exitCode } = await kb('init', ...args);
  expect(failure).toContain(message);
  expect(exitCode).toBe(2);
  expect(existsSync(join(cwd, 'help'))).toBe(false);
  expect(readdirSync(join(cwd, 'full'))).toEqual(['letter.txt']);
});

describe('the workflows of a new content folder', () => {
  const folder = 'templates/help/_github/workflows';
  test.each(readdirSync(folder))('%s runs commands that exist, of one version', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const { jobs } = parse(text) as { jobs: Record<string, { steps: { run?: string }[] }> };
    const runs = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run = [] }) => run));
    const used = runs.flatMap((run) =>
      [...run.matchAll(/(?:kb\.mjs"?|\$kb) (\w[\w-]*)/g)].map(([, verb]) => verb),
    );
    for (const verb of used) expect(commandNames).toContain(verb);
    expect(text).toContain('LOCKSTEP_VERSION: v{{version}}');
    // Ids that were once published are known from the history alone.
    expect(text).toContain('fetch-depth: 0');
  });
});
