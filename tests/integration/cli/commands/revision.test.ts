import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { useCopy } from '../../../support/use-content.ts';

const { home, content, edit } = useCopy('tests/fixtures/sites/gaps');
const main = join(process.cwd(), 'src/cli/main.ts');
/** Runs `kb` in the repository of the content. */
const kb = (...args: string[]) => {
  const given = [main, ...args, '--content', 'content'];
  const { status, stdout, stderr } = spawnSync(process.execPath, given, { cwd: home, encoding: 'utf8' });
  return { status, said: stdout + stderr };
};
const git = (...args: string[]) =>
  spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@help.example', ...args], { cwd: home });
const page = (lang: string, day: string) => join(content, `public/${lang}/kb/1/${day}/index.html`);

beforeAll(() => {
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'First');
});

test('an earlier text is a page of its own that no search engine lists and that links today’s', () => {
  const first = /revised: (\S+)/.exec(readFileSync(join(content, 'articles/1/en.mdx'), 'utf8'))![1]!;
  const title = /^title: (.*)$/m.exec(readFileSync(join(content, 'articles/1/en.mdx'), 'utf8'))![1]!;
  edit('articles/1/en.mdx', title, 'A later title');
  edit('articles/1/en.mdx', `revised: ${first}`, 'revised: 2026-11-20');
  git('commit', '-qam', 'Later');
  const { status, said } = kb('revision', '1', first);
  expect(said).toContain(`/en/kb/1/${first}/`);
  expect(status).toBe(0);
  const text = readFileSync(page('en', first), 'utf8');
  expect(text).toContain(`<h1>${title}</h1>`);
  expect(text).not.toContain('A later title');
  expect(text).toContain('<meta name="robots" content="noindex">');
  expect(text).toMatch(/<a href="[^"]*\/en\/kb\/1\/">/);
  expect(existsSync(page('es', first))).toBe(true);
});

test('what is for agents stays out of the page, and an article for agents gets none', () => {
  const article = readFileSync(join(content, 'articles/1/en.mdx'), 'utf8');
  edit('articles/1/en.mdx', article, `${article}\n<Agent>\n\nAsk the vault.\n\n</Agent>\n`);
  git('commit', '-qam', 'A passage for agents');
  expect(kb('revision', '1', '2026-11-20').status).toBe(0);
  expect(readFileSync(page('en', '2026-11-20'), 'utf8')).not.toContain('vault');

  const everybody = readFileSync(join(content, 'articles/3/en.mdx'), 'utf8')
    .replace(/^kb: .*$/m, 'kb: 6')
    .replace(/^title: .*$/m, 'title: For everybody, for a while');
  mkdirSync(join(content, 'articles/6'));
  writeFileSync(join(content, 'articles/6/en.mdx'), everybody);
  git('add', '.');
  git('commit', '-qm', 'An article for everybody');
  edit('articles/6/en.mdx', /^revised: .*$/m, 'revised: 2026-11-21\naudience: agents');
  git('commit', '-qam', 'For agents only');
  const { status, said } = kb('revision', '6', '2026-11-20');
  expect(said).toMatch(/KB6 is for agents only/);
  expect(status).toBe(2);
  expect(existsSync(join(content, 'public/en/kb/6'))).toBe(false);
});

test.each([
  [['1', '2001-01-01'], /KB1 has no text of 2001-01-01 in the history/],
  [['1', 'yesterday'], /Unexpected `yesterday`/],
  [['1'], /Expected the number of an article and a day/],
])('what there is not says so, and writes nothing: %j', (args, message) => {
  const { status, said } = kb('revision', ...args);
  expect(said).toMatch(message);
  expect(status).toBe(2);
  expect(existsSync(page('en', '2001-01-01'))).toBe(false);
});
