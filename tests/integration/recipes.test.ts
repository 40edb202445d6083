import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runNode } from '../support/build.ts';
import { kbIn } from '../support/kb.ts';

// The recipes of CONTRIBUTING.md, followed in a copy. That of a component is in article/components.test.ts, those of languages are in
// search/new-language.test.ts and the unit tests of lint/locales.

/** A copy of the engine's code with other files: each is given as text, or as a function of the text it has. */
function engineWith(files: Record<string, string | ((text: string) => string)>): string {
  const copy = mkdtempSync(join(tmpdir(), 'lockstep-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  for (const part of ['src', 'package.json']) cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  for (const [path, text] of Object.entries(files)) {
    const file = join(copy, path);
    if (typeof text === 'string') writeFileSync(file, text);
    else {
      const before = readFileSync(file, 'utf8');
      expect(text(before)).not.toBe(before);
      writeFileSync(file, text(before));
    }
  }
  return copy;
}

test('a reply format needs only its file and a line in the list of tools', () => {
  const copy = engineWith({
    'src/replies/formats/bbcode.ts': `
      import { plainText } from './plain.ts';
      import type { ReplyFormat } from './format.ts';
      import { writeReply } from './write-reply.ts';
      const dialect = { ...plainText, strong: (inner: string) => '[b]' + inner + '[/b]' };
      export const bbcode: ReplyFormat = {
        id: 'bbcode',
        markup: 'BBCode',
        write: (reply) => ({ text: writeReply(reply, dialect) }),
      };`,
    'src/replies/tools.ts': (text) =>
      `import { bbcode } from './formats/bbcode.ts';\n${text}`.replace(
        '] as const satisfies',
        "  { id: 'forum', name: 'Forum (BBCode)', format: bbcode },\n] as const satisfies",
      ),
    'prove.ts': `
      import { toolById } from '#replies/tools.ts';
      const link = { label: 'KB7', href: 'https://help.example/en/kb/7/' };
      const part = { lang: 'en' as const, heading: ['A title'], notices: [], blocks: [], link, id: 'KB7' };
      console.log(toolById('forum').format.write({ parts: [part] }).text);`,
  });
  const { stdout, stderr } = runNode([join(copy, 'prove.ts')]);
  expect(stderr).toBe('');
  expect(stdout).toContain('[b]A title[/b]\n\nKB7\nhttps://help.example/en/kb/7/');
});

test('a rule needs only its file and a line in the registry', async () => {
  const copy = engineWith({
    'src/lint/rules/short-titles.ts': `
      import { defineRule } from '../rule.ts';
      export default defineRule({
        id: 'short-titles',
        summary: 'A title has at most one word.',
        severity: 'error',
        scope: 'site',
        check(articles, report) {
          for (const { source } of articles)
            report(source, { range: source.open().fieldRange('title'), message: 'Unexpected title, expected one word' });
        },
      });`,
    'src/lint/registry.ts': (text) =>
      `import shortTitles from './rules/short-titles.ts';\n${text}`.replace(
        '  futureDates,\n',
        '  futureDates,\n  shortTitles,\n',
      ),
  });
  const { cwd, kb } = kbIn();
  await kb('init', 'help', '--languages', 'en', '--name', 'Brisa');
  const { status, stdout } = runNode([
    join(copy, 'src/cli/main.ts'),
    ...['check', '--content', join(cwd, 'help'), '--format', 'unix'],
  ]);
  expect(stdout).toMatch(
    /articles\/1001\/en\.mdx:3:\d+: .*Unexpected title, expected one word.*short-titles/,
  );
  expect(status).toBe(1);
});

test('a page needs only its texts and a link to it', async () => {
  const { cwd, write, kb } = kbIn();
  await kb('init', 'help', '--languages', 'en,es', '--name', 'Brisa');
  const settings = readFileSync(join(cwd, 'help/site.yaml'), 'utf8');
  const check = () => kb('check', '--content', 'help', '--severity', 'warning');
  write('help/site.yaml', `${settings}\nlinks: { footer: [{ page: about }, { page: imprint }] }\n`);
  expect((await check()).output).toContain('imprint');
  write(
    'help/pages/imprint/en.mdx',
    '---\ntitle: Imprint\nsummary: Who answers for this site.\n---\n\nBrisa Ltd.\n',
  );
  write(
    'help/pages/imprint/es.mdx',
    '---\ntitle: Aviso legal\nsummary: Quién responde de este sitio.\n---\n\nBrisa Ltd.\n',
  );
  expect(await check()).toMatchObject({ exitCode: 0 });
});
