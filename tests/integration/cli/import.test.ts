import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test, vi } from 'vitest';
import { kbIn } from '../../support/kb.ts';
import { answerTodos, copySample, writeEmptyContent, type SampleName } from '../../support/import.ts';

vi.setConfig({ testTimeout: 60_000 });

/** `kb` beside a content folder without articles, and what an import makes of it. */
function useImport() {
  const { cwd, kb, write } = kbIn();
  const root = join(cwd, 'content');
  writeEmptyContent(root);
  const path = (name: string) => join(root, name);
  return {
    cwd,
    kb,
    write,
    path,
    read: (name: string) => readFileSync(path(name), 'utf8'),
    edit: (name: string, change: (text: string) => string) =>
      writeFileSync(path(name), change(readFileSync(path(name), 'utf8'))),
    files: (folder: string) => (readdirSync(path(folder), { recursive: true }) as string[]).sort(),
    run: (...args: string[]) => kb('import', ...args, '--content', 'content'),
  };
}

describe.each([
  ['zendesk', 'articles/1001/es.mdx', '`95 °C`, expected `85 °C` as in English'],
  ['markdown', 'articles/1002/es.mdx', '`40 días`, expected `30 days` as in English'],
  ['html', 'articles/1002/es.mdx', '`3`, expected `2` as in English'],
] as const)('the sample %s', (name, file, difference) => {
  test('what the old system hid is found by the check at the end', async () => {
    const { cwd, run, edit, files, kb } = useImport();
    const { output, exitCode } = await run(name, copySample(name, cwd));
    expect([exitCode, output]).toEqual([1, expect.stringContaining(difference) as string]);
    expect(output.match(/as in English/g)).toHaveLength(1);
    for (const article of files('articles').filter((each) => each.endsWith('.mdx')))
      edit(`articles/${article}`, answerTodos);
    const mended = { '95 °C': '85 °C', '40 días': '30 días', ' 3 veces': ' 2 veces' };
    edit(file, (text) =>
      Object.entries(mended).reduce((before, [from, to]) => before.replace(from, to), text),
    );
    const checked = await kb('check', '--content', 'content', '--severity', 'error');
    expect(checked.output).toContain('nothing found');
  });

  test('a second run changes nothing, and keeps what was edited', async () => {
    const { cwd, run, edit, files, read } = useImport();
    const from = copySample(name, cwd);
    await run(name, from);
    const before = files('.').map((each) => [each, each.includes('.') ? read(each) : '']);
    expect((await run(name, from)).output).toContain('0 files written, 0 topics and 0 old addresses added');
    expect(files('.').map((each) => [each, each.includes('.') ? read(each) : ''])).toEqual(before);
    edit(file, (text) => text.replace(/\n$/, '\n\nEscrito a mano.\n'));
    edit('redirects.yaml', (text) => `# Ours.\n${text}`);
    await run(name, from);
    expect(read(file)).toContain('Escrito a mano.');
    expect(read('redirects.yaml')).toMatch(/^# Ours\./);
  });

  test('what is written is as the formatter has it', async () => {
    const { cwd, run, files, read } = useImport();
    await run(name, copySample(name, cwd));
    const config = await resolveConfig('package.json');
    for (const each of files('.').filter((path) => /\.(?:mdx|yaml|json|md)$/.test(path)))
      expect([each, await format(read(each), { ...config, filepath: each })]).toEqual([each, read(each)]);
  });
});

describe('what is taken over from Zendesk', () => {
  test('numbers in the order of the sections, ids, topics, keywords, days, pictures, addresses', async () => {
    const { cwd, run, read, files } = useImport();
    await run('zendesk', copySample('zendesk', cwd), '--start', '40');
    expect(files('articles')).toEqual([
      ...['40', '40/en.mdx', '40/es.mdx', '40/water-tank.png'],
      ...['41', '41/en.mdx', '41/es.mdx', '42', '42/en.mdx'],
    ]);
    const [en, es] = [read('articles/40/en.mdx'), read('articles/40/es.mdx')];
    const idsIn = (text: string) => [...text.matchAll(/\/\* #(\S+) \*\//g)].map((match) => match[1]);
    expect(idsIn(en)).toEqual(['warm-the-machine-up', 'check-the-temperature-setting']);
    expect(idsIn(es)).toEqual(idsIn(en));
    expect(en).toContain('keywords: [cold, lukewarm, temperature]\nrevised: 2026-04-30\n');
    expect(en).toContain('owner: support\n');
    expect(en).toContain('[how to descale](kb:41#descale)');
    expect(es).toContain('[cómo descalcificar](kb:41#descale)');
    expect(en).toContain('<Kbd>Rinse</Kbd>');
    expect(en).toContain('<Warning>\n\n**Steam**\n\nKeep your hand away');
    expect(en).toContain('<Ui>Settings > Water</Ui>');
    expect(read('articles/42/en.mdx')).not.toContain('track()');
    expect(read('topics.yaml')).toMatch(
      /^- id: daily-use\n {2}name:\n {4}en: Daily use\n {4}es: Uso diario\n/,
    );
    expect(read('redirects.yaml')).toContain(
      '- from: /hc/es/articles/360012345678-*\n  to: /es/kb/40/\n- from: /hc/articles/360012345678\n  to: /kb/40/\n',
    );
    const report = read('import-report.md');
    for (const said of ['Summer offer', 'Prices for agents', 'fr (1)', 'receipt.pdf', '<script>'])
      expect(report).toContain(said);
  });

  test('a text of the source that was edited meanwhile is not overwritten, and the report says so', async () => {
    const { cwd, run, read, edit } = useImport();
    const from = copySample('zendesk', cwd);
    await run('zendesk', from);
    edit('articles/1002/en.mdx', (text) => text.replace('Empty the drip tray', 'Empty the tray'));
    const file = join(cwd, from);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replaceAll('60 days', '50 days').replaceAll('60 días', '50 días'),
    );
    await run('zendesk', from);
    expect(read('articles/1002/en.mdx')).toContain('60 days');
    expect(read('articles/1002/es.mdx')).toContain('50 días');
    expect(read('import-report.md')).toContain(
      'Edited by hand: it stays so, although the export has changed.',
    );
  });

  test('a heading that was renamed in the export keeps the other ids; a folder that was removed stays away', async () => {
    const { cwd, run, read, files, path } = useImport();
    const from = copySample('zendesk', cwd);
    await run('zendesk', from);
    rmSync(path('articles/1003'), { recursive: true });
    const file = join(cwd, from);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Warm the machine up', 'Let it warm up'));
    await run('zendesk', from);
    expect(read('articles/1001/en.mdx')).toContain('## Let it warm up {/* #let-it-warm-up */}');
    expect(read('articles/1001/es.mdx')).toContain('{/* #check-the-temperature-setting */}');
    expect(files('articles')).not.toContain('1003');
    expect(read('import-report.md')).toContain('Its folder is gone; it was not made again.');
  });

  test('pages of the API in several files, and an outdated translation without a stamp', async () => {
    const { cwd, run, read, write } = useImport();
    copySample('zendesk', cwd);
    const whole = JSON.parse(readFileSync(join(cwd, 'zendesk/export.json'), 'utf8')) as Record<
      string,
      object[]
    >;
    rmSync(join(cwd, 'zendesk/export.json'));
    const { articles, translations, ...rest } = whole;
    (translations![0] as { outdated: boolean }).outdated = true;
    write('zendesk/a.json', JSON.stringify({ articles: articles!.slice(0, 2) }));
    write('zendesk/b.json', JSON.stringify({ articles: articles!.slice(2), ...rest }));
    write('zendesk/c.json', JSON.stringify({ translations }));
    await run('zendesk', 'zendesk');
    expect(read('articles/1001/es.mdx')).toContain('sections: {}');
    expect(read('articles/1002/es.mdx')).toContain('descale: ');
  });

  test('addresses of links and pictures that cannot be decoded', async () => {
    const { run, read, write } = useImport();
    const body =
      '<p>See <a href="/hc/en-us/articles/1#100%">the rest</a>.</p><p><img src="/hc/article_attachments/9/50%.png" alt="A tank"></p>';
    const articles = [{ id: 1, locale: 'en-us', title: 'One', body }];
    write('export.json', JSON.stringify({ articles, sections: [], translations: [] }));
    const { output } = await run('zendesk', 'export.json');
    expect(output).not.toMatch(/URI|\bat \w+ \(/);
    expect(read('articles/1001/en.mdx')).toContain('the rest');
  });
});

describe('an export that cannot be taken over: one message, and nothing is written', () => {
  const article = { id: 1, locale: 'en-us', title: 'One', body: '<p>One.</p>' };
  const page = (attributes: string, body: string) =>
    `<!doctype html><html ${attributes}><head><title>T</title></head><body><main>${body}</main></body></html>`;

  test.each<[string, SampleName, Record<string, string>, string]>([
    [
      'no JSON',
      'zendesk',
      { 'x.json': '{"articles": [\n{"id": 1,}]}' },
      '`x.json` is no JSON: line 2, column 10',
    ],
    ['cut off', 'zendesk', { 'x.json': '{"articles": [' }, '`x.json` is no JSON: line 1, column 15'],
    ['another JSON', 'zendesk', { 'x.json': '{"tickets": []}' }, 'There is no article in `x.json`'],
    ['a list', 'zendesk', { 'x.json': '[]' }, 'Unexpected list in `x.json`'],
    [
      'no language',
      'zendesk',
      { 'x.json': JSON.stringify({ articles: [{ ...article, locale: undefined }] }) },
      'Missing `locale` of articles `1` in `x.json`',
    ],
    [
      'an id twice',
      'zendesk',
      { 'x.json': JSON.stringify({ articles: [article, { ...article, body: '<p>Two.</p>' }] }) },
      'Unexpected second article `1` in en-us',
    ],
    [
      'nested without end',
      'zendesk',
      { 'x.json': JSON.stringify({ articles: [{ ...article, body: '<div>'.repeat(20_000) }] }) },
      'is nested too deeply',
    ],
    [
      'an article as long as a book',
      'zendesk',
      { 'x.json': JSON.stringify({ articles: [{ ...article, body: `<p>${'word '.repeat(50_000)}</p>` }] }) },
      'The text of article 1 (en-us) cannot be an article: Unexpected 2',
    ],
    [
      'cells over millions of columns',
      'zendesk',
      {
        'x.json': JSON.stringify({
          articles: [{ ...article, body: '<table><tr><td colspan="99999999">A</td><td>B</td></tr></table>' }],
        }),
      },
      'The tables of article 1 (en-us) have 100000000 cells',
    ],
    [
      'rows without end',
      'html',
      { 'x/a.html': page('lang="en"', '<table><tr><td rowspan="999999">A</td><td>B</td></tr></table>') },
      'The tables of `a.html` have 1000000 cells',
    ],
    [
      'an id with a line feed and an escape',
      'zendesk',
      { 'x.json': JSON.stringify({ articles: [{ ...article, id: 'a\u001b[31m\n::error::b' }] }) },
      'of articles `a\\u001b[31m\\n::error::b` in `x.json`',
    ],
    ['an id that is no text', 'zendesk', { 'x.json': '{"articles": [{"id": {}}]}' }, 'of articles `{}` in'],
    [
      'UTF-16 without a byte-order mark',
      'zendesk',
      { 'x.json': [...JSON.stringify({ articles: [article] })].join('\0').concat('\0') },
      '`x.json` is not UTF-8 but UTF-16',
    ],
    [
      'a file name with a line feed',
      'html',
      { 'x/a\n::error::b.html': page('', '<p>A</p>') },
      'Missing language of `a\\u000A::error::b.html`',
    ],
    [
      'no language',
      'html',
      { 'x/a.html': page('', '<h1>A</h1><p>Text.</p>') },
      'Missing language of `a.html`',
    ],
    [
      'no text',
      'html',
      { 'x/a.html': page('lang="en"', '<script>1</script>') },
      'There is no text in `a.html`',
    ],
    [
      'a page twice',
      'html',
      { 'x/a.html': page('lang="en"', '<p>A</p>'), 'x/en/a.html': page('lang="en"', '<p>B</p>') },
      'are the same page in `en`',
    ],
    ['no page', 'html', { 'x/a.txt': '' }, 'There is no .html file in `x`'],
    [
      'broken fields',
      'markdown',
      { 'x/a.md': '---\ntitle: [\n---\n\nText.\n' },
      '`a.md` cannot be read: its fields',
    ],
    ['no page', 'markdown', { 'x/a.txt': '' }, 'There is no .md or .mdx file in `x`'],
    ['nothing', 'markdown', {}, '`x` does not exist'],
  ])('%s: %s', async (_, system, files, message) => {
    const { run, write, files: list } = useImport();
    for (const [path, text] of Object.entries(files)) write(path, text);
    const before = list('.');
    const { failure, exitCode } = await run(system, system === 'zendesk' ? 'x.json' : 'x');
    expect([exitCode, failure]).toEqual([2, expect.stringContaining(message) as string]);
    expect(failure!.trim().split('\n')).toHaveLength(2);
    expect(list('.')).toEqual(before);
  });

  test('a folder of attachments that is not there', async () => {
    const { run, write, files: list } = useImport();
    write('x.json', JSON.stringify({ articles: [article] }));
    const before = list('.');
    const { failure } = await run('zendesk', 'x.json', '--attachments', 'nowhere');
    expect(failure).toContain('`nowhere` in `--attachments` is no folder');
    expect(list('.')).toEqual(before);
  });

  test('bytes that are no UTF-8, a content folder that is none, a system that is unknown', async () => {
    const { run, write, kb } = useImport();
    write('x/a.md', Buffer.from('Caf\xe9', 'latin1'));
    expect((await run('markdown', 'x')).failure).toContain('is not UTF-8');
    expect((await kb('import', 'html', 'x', '--content', 'x')).failure).toContain('`site.yaml` is missing');
    expect((await run('zendsk', 'x')).failure).toContain('Did you mean `zendesk`?');
    write('content/imported.json', '{}');
    expect((await run('markdown', 'x')).failure).toContain('`imported.json` cannot be read');
  });
});

describe('an export takes nothing from outside its folder, and writes nothing outside the content', () => {
  const url = 'https://x.example/hc/article_attachments/77/a.png';
  const exported = (name: string) =>
    JSON.stringify({
      articles: [{ id: 1, locale: 'en-us', title: 'One', body: `<p>One.</p><img src="${url}" alt="a">` }],
      article_attachments: [{ id: 77, article_id: 1, file_name: name, content_url: url }],
    });
  const picture = Buffer.from('89504e470d0a1a0a', 'hex');

  test.each([
    ['../../secret.png', undefined],
    ['/etc/passwd', undefined],
    ['..', undefined],
    ['a\0b.png', undefined],
    ['a\nb.png', 'a-b.png'],
    ['-rf.png', 'rf.png'],
    ['\u202Egnp.png', 'gnp.png'],
    [`${'a'.repeat(300)}.png`, `${'a'.repeat(100)}.png`],
  ])('an attachment named %j', async (name, expected) => {
    const { cwd, run, write, files } = useImport();
    write('secret.png', picture);
    write('in/x.json', exported(name));
    if (expected !== undefined) write('in/attachments/77', picture);
    const before = readdirSync(cwd).sort();
    await run('zendesk', 'in/x.json');
    expect(files('articles')).toEqual(
      ['1001', ...(expected ? [`1001/${expected}`] : []), '1001/en.mdx'].sort(),
    );
    expect(readdirSync(cwd).sort()).toEqual(before);
  });

  test.skipIf(process.platform === 'win32')('links out of the folder', async () => {
    const { cwd, run, write, path, read } = useImport();
    write('secret.png', picture);
    write('secret.md', 'A secret.\n');
    write('in/x.json', exported('a.png'));
    write('in/docs/a.md', '# A\n\n![a](a.png)\n');
    mkdirSync(join(cwd, 'in/attachments'));
    for (const name of ['in/attachments/77', 'in/docs/a.png'])
      symlinkSync(join(cwd, 'secret.png'), join(cwd, name));
    symlinkSync(join(cwd, 'secret.md'), join(cwd, 'in/docs/b.md'));
    await run('zendesk', 'in/x.json');
    await run('markdown', 'in/docs');
    expect(readdirSync(path('articles'))).toEqual(['1001', '1002']);
    for (const kb of ['1001', '1002']) expect(readdirSync(path(`articles/${kb}`))).toEqual(['en.mdx']);
    expect(read('import-report.md')).toContain('Left out: it is a link out of the folder.');
  });
});
