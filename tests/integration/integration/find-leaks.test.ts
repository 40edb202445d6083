import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { publicContent } from '#content-layer/public-content.ts';
import { readContent } from '#content-layer/read-content.ts';
import { findLeaks } from '#integration/find-leaks.ts';
import { internalFacts } from '#integration/internal-facts.ts';
import { sourceText } from '../../support/article.ts';

const root = mkdtempSync(join(tmpdir(), 'kb-leaks-'));
afterAll(() => rmSync(root, { recursive: true }));

cpSync('tests/fixtures/sites/subpath', root, { recursive: true });
const article = (kb: number) => join(root, 'articles', String(kb));
const picture = readFileSync(join(article(1), 'button.png'));
const secretPicture = Buffer.concat([picture, Buffer.from('secret')]);
writeFileSync(
  join(article(1), 'en.mdx'),
  `${readFileSync(join(article(1), 'en.mdx'), 'utf8')}
<Agent>

Ask **Level 2** for the *master* code of the factory before you reset it.

<Figure src="console.png" alt="The console of the second level" />

</Agent>
`,
);
writeFileSync(join(article(1), 'console.png'), secretPicture);
mkdirSync(article(9100));
writeFileSync(
  join(article(9100), 'en.mdx'),
  sourceText('## Open the vault {/* #open-the-vault */}\n\nThe vault opens with the émigré key only.\n', {
    kb: '9100',
    title: 'Internal vault procedure',
    summary: 'Nobody outside may know of this procedure.',
    audience: 'agents',
    aliases: '[vault-manual]',
  }),
);

const whole = readContent(root);
const shown = publicContent(whole);
const facts = internalFacts(root, whole, shown);
const leaksIn = (path: string, bytes: string | Buffer) =>
  findLeaks([{ path, read: () => Buffer.from(bytes) }], facts).map(({ problem }) => problem);

test('public content has no internal article, passage or picture', () => {
  expect(shown.articles.map(({ kb }) => kb)).toEqual([1]);
  expect(JSON.stringify(shown.articles[0]!.source.sections)).not.toContain('master');
  expect([...shown.pictures.get(1)!.keys()]).toEqual(['button.es.png', 'button.png']);
  expect(shown.articles[0]!.source.references.map(({ value }) => value)).not.toContain('console.png');
});

test.each<[string, string, string | Buffer, string]>([
  [
    'a page',
    '/en/kb/1/index.html',
    '<p>Ask <strong>Level&nbsp;2</strong> for the <em>master</em> code of the factory before you reset it.</p>',
    'for agents only',
  ],
  [
    'a title',
    '/en/topics/devices/index.html',
    '<a href="/">Internal vault procedure</a>',
    'Internal vault procedure',
  ],
  ['a link', '/en/kb/1/index.html', '<a href="/help/en/kb/9100/">more</a>', 'KB9100'],
  ['a sitemap', '/sitemap.xml', '<loc>https://host.example/help/kb/9100/</loc>', 'KB9100'],
  ['a slug of the redirects', '/_redirects', '/article/vault-manual /kb/1/ 301', 'vault-manual'],
  [
    'a feed',
    '/feeds/en.xml',
    '<summary>Nobody outside may know of this procedure.</summary>',
    'Nobody outside',
  ],
  [
    'the API',
    '/api/v1/kb/1.en.json',
    JSON.stringify({ text: 'The vault opens with the émigré key only.' }).replace('é', '\\u00e9'),
    'The vault opens',
  ],
  ['ids of a map', '/api/v1/ids.json', '{"articles":[1,9100]}', 'KB9100'],
  [
    'a fragment of the search',
    '/pagefind/fragment/en_1.pf_fragment',
    gzipSync('pagefind_dcd{"content":"Ask Level 2 for the master code of the factory"}'),
    'Ask Level 2',
  ],
  [
    'a compressed copy',
    '/en/kb/1/index.html.br',
    brotliCompressSync('<h2 id="open-the-vault">x</h2>'),
    'open-the-vault',
  ],
  [
    'the Markdown version',
    '/en/kb/1.md',
    'Hold it.\n\nAsk **Level 2** for the *master* code of the factory before you reset it.\n',
    'Ask Level 2',
  ],
  ['the offline list', '/offline/en.3f2a.json', '{"pages":["/help/en/kb/9100/"]}', 'KB9100'],
  ['the service worker', '/sw.js', 'const pages = ["en/kb/9100/"];', 'KB9100'],
  ['llms.txt', '/llms.txt', '- [Internal vault procedure](https://host.example/x)', 'Internal vault'],
  ['redirects as data', '/api/v1/redirects.json', '{"vault-manual":"/kb/1/"}', 'vault-manual'],
  ['a picture under another name', '/_astro/x.png', secretPicture, '1/console.png'],
  ['a name of a file', '/en/kb/9100/index.html', '<p>Moved</p>', 'KB9100'],
])('a leak is found in %s', (_, path, bytes, what) => {
  expect(leaksIn(path, bytes).join('\n')).toContain(what);
});

test('public text, pictures and numbers are not leaks', () => {
  const page =
    '<h2 id="hold">Hold the button</h2><p>Hold the button for <b>5 seconds</b>. KB1, 9100 pieces</p>';
  expect(leaksIn('/en/kb/1/index.html', page)).toEqual([]);
  expect(leaksIn('/kb/1/button.png', picture)).toEqual([]);
  expect(leaksIn('/api/v1/ids.json', '{"articles":[1],"port":19100}')).toEqual([]);
});
