import { describe, expect, test } from 'vitest';
import { writeHtml } from '#article/write-html.ts';
import type { RenderContext } from '#article/render-context.ts';
import { articleOf, sourceText } from '../../support/article.ts';

const context: RenderContext = {
  kb: 7,
  copy: { list: (columns) => `Copy: ${columns}`, code: 'Copy' },
  callouts: { note: 'Note', tip: 'Tip', warning: 'Warning', agent: 'For agents' },
  programLang: (text) => (text.startsWith('Login') ? 'en' : undefined),
  articleHref: ({ kb, section }) => `/en/kb/${kb}/${section ? `#${section}` : ''}`,
  dir: 'ltr' as const,
  pathStart: () => ({ href: '/path', label: 'One at a time', whole: 'All' }),
  contact: () => ({ href: 'tel:+15550100', label: '555-0100' }),
  picture: (src) => ({ href: `/kb/7/${src}`, width: 40, height: 24 }),
};

function render(body: string): string {
  const article = articleOf(sourceText(`## One {/* #one */}\n\n${body}\n`));
  return writeHtml(article.source.sections[0]!.blocks, context);
}

describe('writeHtml writes every kind of content', () => {
  test.each([
    ['a message', '<Msg>Login failed</Msg>', '<samp lang="en">Login failed</samp>'],
    ['a label inside a sentence', 'Open <Ui>File > Save</Ui>.', '<p>Open <b class="ui">File > Save</b>.</p>'],
    [
      'keys',
      'Press <Kbd>Ctrl+V</Kbd>.',
      '<p>Press <span class="keys"><kbd>Ctrl</kbd>+<kbd>V</kbd></span>.</p>',
    ],
    ['one key', 'Press <Kbd>Bloq Mayús</Kbd>.', '<p>Press <kbd>Bloq Mayús</kbd>.</p>'],
    ['a figure', 'For **2 days**.', '<p>For <strong class="fig">2 days</strong>.</p>'],
    ['bold words', '**Not this**.', '<p><strong>Not this</strong>.</p>'],
    [
      'a link with its number',
      '[hosts](kb:2816#tws)',
      '<p><a href="/en/kb/2816/#tws">hosts</a> <span class="kb soft">KB2816</span></p>',
    ],
    ['a link inside the article', '[steps](kb:7#steps)', '<p><a href="/en/kb/7/#steps">steps</a></p>'],
    ['a link that shows its number', '[KB2816](kb:2816)', '<p><a href="/en/kb/2816/">KB2816</a></p>'],
    [
      'a contact',
      'Call <Contact of="desk" />.',
      '<p>Call <a href="tel:+15550100" class="fig">555-0100</a>.</p>',
    ],
    [
      'a host name, which has no place to break',
      '`www.interactivebrokers.com`',
      '<p><code>www.interactivebrokers.com</code></p>',
    ],
    [
      'a long path, which may break before a separator',
      '`C:\\Program Files\\TWS` and `https://a.example/two`',
      '<p><code>C:\\Program Files<wbr>\\TWS</code> and <code>https://a.example<wbr>/two</code></p>',
    ],
    ['a comment', 'Text {/* why */}here.', '<p>Text here.</p>'],
    ['characters of HTML', '`<b>` & &lt;i&gt;', '<p><code>&#x3C;b></code> &#x26; &#x3C;i></p>'],
  ])('%s', (_, body, html) => {
    expect(render(body)).toBe(html);
  });

  test.each(['Path', 'Timeline', 'Ports', 'Keys', 'Window'])(
    'a <%s> without a list shows its content',
    (name) => {
      expect(render(`<${name}>\n\nText.\n\n</${name}>`)).toContain('<p>Text.</p>');
    },
  );

  test('the bold start of a step is marked as its action', () => {
    expect(render('<Steps>\n\n1. **Open it.** Then wait.\n2. Close it.\n\n</Steps>')).toMatchInlineSnapshot(`
      "<ol class="steps">
      <li><strong class="do">Open it.</strong> Then wait.</li>
      <li>Close it.</li>
      </ol>"
    `);
  });

  test('a callout begins with its title', () => {
    expect(render('<Warning>\n\nCareful.\n\n</Warning>')).toBe(
      '<div class="note warning" role="note"><p>Warning</p><p>Careful.</p></div>',
    );
  });

  test('code cells of a table, and code blocks, have a copy button', () => {
    const button = (what: string, label: string) =>
      `<p class="tools copy"><button class="tool" data-copy="${what}">${label}</button></p>`;
    const table =
      '| Region | Host | For |\n| --- | --- | --- |\n| East | `a.b` | `x` and `y` |\n| West | `c.d` | all |';
    expect(render(table)).toMatch(button('list', 'Copy: Host'));
    expect(render('| Host |\n| --- |\n| `a.b` |')).not.toContain('data-copy');
    expect(render('```sh\nping a.b\n```')).toBe(
      `${button('code', 'Copy')}<pre><code class="language-sh">ping a.b\n</code></pre>`,
    );
  });

  test('each table row has a header cell and each cell the title of its column', () => {
    expect(render('| Region | Host |\n| --- | --- |\n| East | `a.b` |')).toBe(
      '<table role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Region</th>' +
        '<th role="columnheader" scope="col">Host</th></tr></thead><tbody role="rowgroup"><tr role="row">' +
        '<th role="rowheader" scope="row">East</th><td role="cell" data-label="Host"><code>a.b</code></td></tr></tbody></table>',
    );
  });

  test('a picture has its width and height', () => {
    expect(render('<Figure src="x.png" alt="A window" caption="The window" />')).toBe(
      '<figure><img src="/kb/7/x.png" alt="A window" width="40" height="24" loading="lazy" decoding="async">' +
        '<figcaption>The window</figcaption></figure>',
    );
  });
});
