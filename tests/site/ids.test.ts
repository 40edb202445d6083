import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { runNode, tryToBuild, type Ended } from '../support/build.ts';
import { useCopy } from '../support/use-content.ts';

// What was published, over a copy of a small site: breaking it stops build and check; the commands do it properly.
const { home, content, at: file, read, edit, reset } = useCopy('tests/fixtures/sites/gaps');

beforeEach(reset);

const joined = ({ status, stdout, stderr }: Ended) => ({ status, said: stdout + stderr });
const build = () => joined(tryToBuild({ content, outDir: join(home, 'dist') }));
const kb = (...args: string[]) => joined(runNode(['src/cli/main.ts', ...args, '--content', content]));

const path = `
<Path>

- Does it open? {/* #a1 */}
  - **No.** Wait. {/* #a2 */}
  - **Yes.** Go on. {/* #a3 */}

</Path>
`;
const addPath = () => {
  writeFileSync(file('articles/2/en.mdx'), read('articles/2/en.mdx') + path);
  expect(kb('publish').said).toContain('2/a3');
};

const breakings: [string, () => void, RegExp][] = [
  [
    'a deleted article',
    () => rmSync(file('articles/4'), { recursive: true }),
    /ids\.lock[\s\S]*Missing article `4`[\s\S]*npm run kb -- retire 4/,
  ],
  [
    'a renamed section',
    () => edit('articles/2/en.mdx', '#open-ports', '#ports'),
    /ids\.lock[\s\S]*Missing section `open-ports` of KB2[\s\S]*rename-section 2 open-ports/,
  ],
  [
    'a retired number in use again',
    () => {
      cpSync(file('articles/5'), file('articles/9'), { recursive: true });
      edit('articles/9/en.mdx', 'kb: 5', 'kb: 9');
    },
    /articles\/9\/en\.mdx[\s\S]*retired id `9`, expected a new number/,
  ],
  [
    'a former section id in use again',
    () => edit('articles/3/en.mdx', '#with-what', '#charging-time'),
    /articles\/3\/en\.mdx[\s\S]*id of a former section/,
  ],
  [
    'a renamed step of a path',
    () => {
      addPath();
      edit('articles/2/en.mdx', '#a2', '#b2');
    },
    /ids\.lock[\s\S]*Missing step `a2`[\s\S]*`stepAliases: \{ a2: STEP \}` into \S*articles\/2\/en\.mdx/,
  ],
  [
    'a removed alias',
    () => writeFileSync(file('ids.lock'), `${read('ids.lock')}2@ports\n`),
    /ids\.lock[\s\S]*Missing alias `ports` of KB2[\s\S]*Add it to the `aliases` of KB2 again/,
  ],
];

describe('what was published cannot vanish', () => {
  test.each(breakings)('%s stops the build and is found by kb check', (_, act, message) => {
    act();
    const built = build();
    expect([built.status, built.said]).toEqual([1, expect.stringMatching(message)]);
    const checked = kb('check');
    expect([checked.status, checked.said]).toEqual([1, expect.stringMatching(message)]);
  });
});

describe('the commands do it properly', () => {
  const errors = () => kb('check', '--severity', 'error').said.match(/ {2}error {2}.*ids-lock/g) ?? [];

  test('kb retire leaves an entry and nothing to complain about', () => {
    edit('articles/1/en.mdx', ' See also [the firewall](kb:2#open-ports).', '');
    const { status, said } = kb('retire', '4', '--because', 'en: Old.', '--because', 'es: Viejo.');
    expect([status, said]).toEqual([2, expect.stringContaining('Expected a reason in pt')]);
    const done = kb('retire', 'KB4', '--because', 'Old.', '--because', 'es: Viejo.', '--because', 'pt: Velho.', '--by', '1'); // prettier-ignore
    expect([done.status, done.said]).toEqual([0, expect.stringContaining('leads to KB1')]);
    expect(existsSync(file('articles/4'))).toBe(false);
    expect(read('retired.yaml')).toContain('- kb: 4\n');
    expect(errors()).toEqual([]);
  });

  test('kb retire names the places that still lead to the article', () => {
    const { status, said } = kb(
      'retire',
      '2',
      '--because',
      'Old.',
      '--because',
      'es: V.',
      '--because',
      'pt: V.',
    );
    expect([status, said]).toEqual([2, expect.stringMatching(/articles\/1\/en\.mdx:\d+:\d+/)]);
    expect(existsSync(file('articles/2'))).toBe(true);
  });

  test('kb rename-section keeps old links alive, and kb publish records the new id', () => {
    expect(kb('rename-section', '2', 'open-ports', 'ports').status).toBe(0);
    expect(read('articles/1/en.mdx')).toContain('kb:2#ports');
    expect(errors()).toEqual([]);
    expect(kb('publish', '--check')).toEqual({ status: 1, said: '2#ports\n' });
    expect(kb('publish').said).toContain('2#ports');
    expect(kb('publish', '--check')).toEqual({ status: 0, said: '' });
  });

  test('a deletion by hand is undone by putting the folder back', () => {
    renameSync(file('articles/5'), join(home, 'kept'));
    expect(errors()).toHaveLength(1);
    renameSync(join(home, 'kept'), file('articles/5'));
    expect(errors()).toEqual([]);
  });
});

describe('addresses that lead on by themselves', () => {
  const page = (path: string) => readFileSync(join(home, 'dist', path), 'utf8');
  const target = (path: string) => /http-equiv="refresh" content="0; url=([^"]+)"/.exec(page(path))?.[1];

  test('old ones where the host knows no redirects, and steps that are gone', () => {
    addPath();
    writeFileSync(file('ids.lock'), `${read('ids.lock')}9/c1\n`);
    edit('articles/2/en.mdx', '#a2', '#b2');
    edit('articles/2/en.mdx', 'kb: 2\n', 'kb: 2\nstepAliases: { a2: b2 }\n');
    writeFileSync(file('site.yaml'), `${read('site.yaml')}redirectStubs: true\n`);
    const { status, said } = build();
    expect([status, said]).toEqual([0, said]);
    expect(target('article/KB3/index.html')).toBe('/kb/3/');
    expect(target('es/node/3/index.html')).toBe('/es/kb/3/');
    expect(target('es/kb/2/path/a2/index.html')).toBe('/es/kb/2/path/b2/');
    expect(target('pt/kb/9/path/c1/index.html')).toBe('/pt/kb/9/');
  });
});

describe('the built site', () => {
  const page = (path: string) => readFileSync(join(inject('sites').gaps, path), 'utf8');

  test('a retired article has a page in every language and a neutral one, not indexed', () => {
    expect(page('es/kb/9/index.html')).toContain('Decía lo mismo que KB1.');
    expect(page('pt/kb/9/index.html')).toContain('href="/pt/kb/1/"');
    for (const path of ['es/kb/9/index.html', 'kb/9/index.html'])
      expect(page(path)).toContain('<meta name="robots" content="noindex">');
    expect(page('sitemap.xml')).not.toContain('/kb/9/');
  });

  test('a former section id still is a place on the page, before its section', () => {
    for (const lang of ['en', 'es', 'pt']) {
      expect(page(`${lang}/kb/3/index.html`)).toMatch(
        /<span id="charging-time"><\/span>\s*<section[^>]* id="how-long"|<span id="charging-time"><\/span>\s*<section id="how-long"/,
      );
      expect(page(`${lang}/kb/3/index.html`)).toContain('<span id="before">');
    }
  });
});
