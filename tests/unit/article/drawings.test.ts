import { describe, expect, test } from 'vitest';
import { wrapWords } from '#article/drawings/svg.ts';
import { writeHtml } from '#article/write-html.ts';
import type { RenderContext } from '#article/render-context.ts';
import { articleOf, problemsOf, sourceText } from '../../support/article.ts';

const context = (dir: 'ltr' | 'rtl'): RenderContext => ({
  kb: 7,
  copy: { list: (columns) => `Copy: ${columns}`, code: 'Copy' },
  callouts: { note: 'Note', tip: 'Tip', warning: 'Warning', agent: 'For agents' },
  programLang: () => undefined,
  articleHref: () => '',
  dir,
  pathStart: () => ({ href: '', label: '', whole: '' }),
  contact: () => ({ href: '', label: '' }),
  picture: () => ({ href: '' }),
});

function render(body: string, dir: 'ltr' | 'rtl' = 'ltr'): string {
  const article = articleOf(sourceText(`## One {/* #one */}\n\n${body}\n`));
  return writeHtml(article.source.sections[0]!.blocks, context(dir));
}

const timeline = `<Timeline caption="One scale">

- Passcode
  - Platform: **5 days**
  - Portal: **5 days**, then **15 days** *only the card*

</Timeline>`;

const ports = `<Ports>

- Your computer: TWS
- Firewall: TCP
- **4000**
- **4001**
- Servers

</Ports>`;

/** From where to where each line of a class goes, and at which height. */
function lines(html: string, className: string): string[] {
  const found = html.matchAll(
    new RegExp(`<line class="${className}" x1="([^"]+)" x2="([^"]+)" y1="([^"]+)"`, 'g'),
  );
  return [...found].map(([, x1, x2, y]) => `${x1} ${x2} at ${y}`);
}

describe('a timeline', () => {
  test('draws all times on one scale, limited times thinner and the rest dotted', () => {
    const html = render(timeline);
    expect(lines(html, 'line')).toEqual(['0% 25% at 52', '0% 25% at 96']);
    expect(lines(html, 'thin')).toEqual(['25% 100% at 96']);
    expect(lines(html, 'dots')).toEqual(['25% 100% at 52']);
    expect(html).toContain('<figcaption>One scale</figcaption>');
  });

  test('puts a time below its name if a narrow screen cannot fit both on a line', () => {
    const html = render(timeline.replace('then **15 days**', 'then for a long while yet **15 days**'));
    expect(html).toContain('<text x="0%" y="84">Portal</text>');
    expect(html).toContain('<text x="0%" y="102">5 days, then for a long while yet 15 days</text>');
    expect(html).toContain('<text x="0%" y="120">only the card</text>');
    expect(lines(html, 'line')).toEqual(['0% 25% at 52', '0% 25% at 132']);
    expect(html).toContain('height="154"');
  });

  test('is hidden from screen readers, which read the list instead', () => {
    const html = render(timeline);
    expect(html).toContain('<svg class="draw" height="118" aria-hidden="true">');
    expect(html).toMatch(/<div class="hush">\s*<ul>/);
  });

  test('is mirrored in a language written from right to left', () => {
    expect(lines(render(timeline, 'rtl'), 'line')).toEqual(['100% 75% at 52', '100% 75% at 96']);
  });
});

describe('a route through ports', () => {
  test('has a line for each port that passes through the wall', () => {
    const html = render(ports);
    expect(lines(html, 'line')).toEqual(['28.2% 71.8% at 56', '28.2% 71.8% at 88']);
    expect(html.match(/class="wall"/g)).toHaveLength(3);
    for (const text of ['Your', 'computer', 'TWS', 'Firewall', 'TCP', '4000', '4001', 'Servers'])
      expect(html).toContain(`>${text}</text>`);
  });

  test('is higher if it has more ports', () => {
    const many = ports.replace('- **4001**', Array.from({ length: 9 }, (_, i) => `- **${i}**`).join('\n'));
    expect(render(many)).toContain('height="398"');
  });
});

describe('key combinations', () => {
  const keys = `<Keys caption="Hold the first">

- Full screen: <Kbd>Ctrl+Print Screen</Kbd>
- Copy all of it: <Kbd>C</Kbd>

</Keys>`;

  /** Where the outline of each key of a class begins, how wide it is, and at which height. */
  const boxes = (html: string, className: string) =>
    [
      ...html.matchAll(
        new RegExp(
          `<rect class="${className}" x="([^"]+)" y="([^"]+)" width="([^"]+)" rx="4" height="34"`,
          'g',
        ),
      ),
    ].map(([, x, y, width]) => `${x} wide ${width} at ${y}`);

  test('are keys side by side, and the key that is pressed last stands out', () => {
    const html = render(keys);
    expect(boxes(html, 'box')).toEqual(['0 wide 48 at 22.5']);
    expect(boxes(html, 'thin')).toEqual(['70 wide 112 at 22.5', '0 wide 34 at 94.5']);
    expect(html).toContain('<text x="59" y="42" text-anchor="middle">+</text>');
    expect(html).toContain('<text x="0%" y="86" class="bold">Copy all of it</text>');
  });

  test('start at the right in a language written from right to left', () => {
    expect(render(keys, 'rtl')).toContain('<svg x="100%" overflow="visible"><rect class="box" x="-48"');
  });

  test('go on below if a narrow screen cannot fit them on a line', () => {
    const html = render(keys.replace('Print Screen', 'Alt+Delete+Print Screen+Insert'));
    expect(boxes(html, 'box').map((box) => box.split(' at ')[1])).toEqual(['22.5', '22.5', '22.5', '64.5']);
  });
});

describe('a window', () => {
  const window = `<Window>

- Login window
  - Username: Caps Lock off
  - Account: pick one
    - Live
    - **Paper**

</Window>`;

  test('has its fields from top to bottom, with the choices of a drop-down list and what to do below', () => {
    const html = render(window);
    const texts = [...html.matchAll(/<text x="([^"]+)" y="(\d+)"[^>]*>([^<]+)/g)].map(([, x, y, text]) => [
      text,
      x,
      Number(y),
    ]);
    expect(texts.map(([text, x]) => `${text} ${x}`)).toEqual([
      'Login window 5%',
      'Username 5%',
      'Caps Lock off 5%',
      'Account 5%',
      '▾ 91%',
      'Live 8%',
      'Paper 8%',
      'Pick one 5%',
    ]);
    const heights = texts.filter(([text]) => text !== '▾').map(([, , y]) => y);
    expect(heights).toEqual([...heights].sort((a, b) => Number(a) - Number(b)));
    expect(html).toContain('class="bold">Paper</text>');
    expect(html).not.toContain('class="bold">Live</text>');
  });
});

describe('a list that cannot be drawn is an error', () => {
  test.each([
    ['<Timeline>\n\n- Passcode\n\n</Timeline>', '`Passcode` without a list of times in `<Timeline>`'],
    [
      '<Timeline>\n\n- A\n  - B: soon\n\n</Timeline>',
      '`B` without a time such as `**2 days**` in `<Timeline>`',
    ],
    ['<Timeline>\n\nText\n\n</Timeline>', 'content in `<Timeline>`, expected one bullet list'],
    ...['Copy', 'Copy: the keys <Kbd>C</Kbd>', '<Kbd>C</Kbd>', 'Copy: <Kbd>C</Kbd> or <Kbd>D</Kbd>'].map(
      (item): [string, string] => [
        `<Keys>\n\n- ${item}\n\n</Keys>`,
        `\`${item.replace(/<\/?Kbd>/g, '')}\` that is not a name, a colon and one \`<Kbd>\` in \`<Keys>\``,
      ],
    ),
    ['<Window>\n\n- Login\n\n</Window>', '`Login` without a list of its fields in `<Window>`'],
    ['<Window>\n\n- A\n  - B\n- C\n\n</Window>', 'second window `C` in `<Window>`'],
    ['<Ports>\n\n- A\n- B\n\n</Ports>', 'a list of fewer than three items in `<Ports>`'],
    [
      '<Ports>\n\n- A\n- B\n- C\n\n</Ports>',
      'no item that is only a number, such as `**4000**` in `<Ports>`',
    ],
  ])('%j', (body, expected) => {
    const [problem] = problemsOf(sourceText(`## One {/* #one */}\n\n${body}\n`));
    expect(problem).toContain(`Unexpected ${expected}`);
  });
});

test.each([
  ['IBKR servers', 8, ['IBKR', 'servers']],
  ['Your own computer', 8, ['Your own', 'computer']],
  ['Donaudampfschiff', 4, ['Donaudampfschiff']],
  ['', 4, []],
])('wrapWords(%j, %i)', (text, length, expected) => {
  expect(wrapWords(text, length)).toEqual(expected);
});
