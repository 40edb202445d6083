import { describe, expect, test } from 'vitest';
import { pictureFile } from '#article/picture-file.ts';
import { pictureDanger, pictureTrouble } from '#lint/rules/pictures.ts';
import { svgDanger } from '#lint/svg-danger.ts';
import { articleOf, sourceText } from '../../../support/article.ts';
import { findInContent } from '../../../support/content.ts';

const content = {
  externalIds: new Set([70]),
  unparsedIds: new Set([99]),
  contactIds: new Set(['desk']),
  pictures: () => new Set(['button.png']),
};

function problems(body: string, fields = {}): string[] {
  const article = articleOf(sourceText(`## One {/* #one */}\n\n${body}\n`, fields));
  return findInContent('pictures', { ...content, articles: [article] }).map(
    ({ lang, range, message, hint }) => `${lang} ${range.start.line}: ${message} | ${hint}`,
  );
}

test('an existing picture is not reported', () => {
  expect(problems('<Figure src="button.png" alt="A button" />')).toEqual([]);
  expect(findInContent('pictures', {})).toEqual([]);
});

test.each([
  ['<Figure src="buton.png" alt="x" />', 'en 17: Missing picture `buton.png` | Did you mean `button.png`?'],
])('a missing picture is reported: %s', (body, problem) => {
  expect(problems(body)).toEqual([problem]);
});

test('an unreadable or incomplete picture is reported', () => {
  const [path, name] = ['articles/7/x.png', 'x.png'];
  const brokenPictures = [
    { path, name, fault: { code: 'EACCES' } },
    { path, name, fault: { trouble: 'Unexpected empty picture `x.png`, expected a PNG' } },
  ];
  expect(findInContent('pictures', { brokenPictures }).map((each) => `${each.path} ${each.message}`)).toEqual(
    [
      'articles/7/x.png Unexpected picture `x.png` that may not be read, expected a picture',
      'articles/7/x.png Unexpected empty picture `x.png`, expected a PNG',
    ],
  );
});

test('the variant of a picture for a language counts as the picture', () => {
  expect(pictureFile('x.png', 'es', new Set(['x.png', 'x.es.png']))).toBe('x.es.png');
  expect(pictureFile('x.png', 'es', new Set(['x.png']))).toBe('x.png');
  expect(pictureFile('x.png', 'es', new Set())).toBeUndefined();
});

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

/** The smallest pictures of each format that have every part of one. */
const whole: Readonly<Record<string, Buffer>> = {
  'x.png': bytes(
    '\x89PNG\r\n\x1a\n',
    [0, 0, 0, 2],
    'IDATab',
    [1, 2, 3, 4],
    [0, 0, 0, 0],
    'IEND',
    [1, 2, 3, 4],
  ),
  'x.jpg': bytes(
    '\xff\xd8',
    '\xff\xe0',
    [0, 4],
    '\xff\xd9',
    '\xff\xda',
    [0, 2],
    'ab\xff\x00\xff\xd0cd',
    '\xff\xd9',
  ),
  'x.gif': bytes('GIF89a', [1, 0, 1, 0, 0, 0, 0], ',data', [0], ';'),
  'x.webp': bytes('RIFF', [8, 0, 0, 0], 'WEBPdata'),
  'x.avif': bytes([0, 0, 0, 12], 'ftypavif', [0, 0, 0, 9], 'mdatx'),
  'x.svg': bytes('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>\n'),
};

describe.each(Object.entries(whole))('%s', (name, picture) => {
  test('a complete picture is accepted, even with bytes after its end', () => {
    expect(pictureTrouble(name, picture)).toBeUndefined();
    if (!name.endsWith('.avif')) {
      const more = name.endsWith('.svg') ? '<!-- drawn by hand -->\n' : '\0\0';
      expect(pictureTrouble(name, bytes(picture.toString('latin1'), more))).toBeUndefined();
    }
  });

  test('a picture truncated at any byte is rejected', () => {
    // An AVIF is a sequence of boxes and may end after any of them.
    const alsoComplete = name === 'x.avif' ? [12] : [];
    for (let length = 0; length < picture.toString('latin1').trimEnd().length; length++) {
      if (alsoComplete.includes(length)) continue;
      expect(pictureTrouble(name, picture.subarray(0, length)), `the first ${length} bytes`).toMatch(
        /^Unexpected (?:empty|content of|end of) picture `x\.\w+`, expected /,
      );
    }
  });

  test('text in place of a picture is rejected', () => {
    expect(pictureTrouble(name, bytes('version https://git-lfs.github.com/spec/v1'))).toContain('content of');
  });
});

test.each([
  ['<svg width="1"/>', undefined],
  ['<?xml version="1.0"?>\n<s:svg xmlns:s="http://www.w3.org/2000/svg"></s:svg >', undefined],
  ['<svg><!-- </svg>', 'Unexpected end of picture `x.svg`, expected the whole SVG'],
  ['<svg><g><path/>', 'Unexpected end of picture `x.svg`, expected the whole SVG'],
  ['<!-- <svg></svg> -->', 'Unexpected content of picture `x.svg`, expected an SVG'],
])('the message for %s names the problem', (svg, message) => {
  expect(pictureTrouble('x.svg', Buffer.from(svg))).toBe(message);
});

test('a file that is not a picture is not checked', () => {
  expect(pictureTrouble('notes.txt', new Uint8Array())).toBeUndefined();
});

describe('an SVG only draws', () => {
  const inside = (text: string) => `<svg xmlns="http://www.w3.org/2000/svg">${text}</svg>`;

  test.each([
    '<path d="M0 0" style="fill: url(#a)"/><use href="#a"/><use xlink:href=\'#b\'/>',
    '<image href="data:image/png;base64,iVBORw0KGgo="/>',
    '<style>.a { fill: red; clip-path: url("#a") }</style><text>Go on &amp; on &#8594;</text>',
    '<animate attributeName="opacity" values="0;1"/><title>Script</title>',
  ])('%s', (text) => {
    expect(svgDanger(inside(text))).toBeUndefined();
  });

  test.each([
    '<?xml version="1.0" encoding="UTF-8"?><svg/>',
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg/>',
  ])('%s', (text) => {
    expect(svgDanger(text)).toBeUndefined();
  });

  test.each([
    '<script>alert(1)</script>',
    '<s:script xmlns:s="http://www.w3.org/2000/svg"/>',
    '<![CDATA[<!--]]><script>alert(1)</script><!-- -->',
    '<a href="javascript:alert(1)"><text>x</text></a>',
    '<a xlink:href="&#106;avascript:alert(1)"/>',
    '<a href="&#x6a;avascript:alert(1)"/>',
    '<a href="https://example.com/">x</a>',
    '<image href="https://example.com/x.png"/>',
    '<image href="x.png"/>',
    '<use href="data:image/svg+xml;base64,PHN2Zz4="/>',
    '<rect onload="alert(1)"/>',
    "<rect fill='red'onclick='alert(1)'/>",
    '<foreignObject><p>x</p></foreignObject>',
    '<h:img xmlns:h="http://www.w3.org/1999/xhtml" src="x"/>',
    '<h:img xmlns:h="http://www.w3.org/1999/xhtm&#108;" src="#x"/>',
    '<style>@import "https://example.com/x.css";</style>',
    '<style>.a { background: url(https://example.com/x) }</style>',
    '<style>.a { background: u\\72l(https://example.com/x) }</style>',
    '<rect style="fill: url(\'https://example.com/x\')"/>',
    '<rect fill="url(https://example.com/x#a)"/>',
    '<set attributeName="href" to="javascript:alert(1)"/>',
    '<animate attributeName="xlink:href" values="javascript:alert(1)"/>',
    '<g xml:base="https://example.com/"/>',
    '<text>&unknown;</text>',
  ])('%s', (text) => {
    expect(svgDanger(inside(text))).toBeDefined();
  });

  test.each([
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>',
    '<?xml-stylesheet href="x.css"?><svg/>',
    '<?xml version="1.0" encoding="UTF-7"?><svg/>',
  ])('%s', (text) => {
    expect(svgDanger(text)).toBeDefined();
  });
});

test.each([
  ['x.png', 5_000_000, {}, 'Unexpected picture `x.png` of 5000000 bytes, expected at most 4000000'],
  ['x.png', 10, { width: 60_000, height: 60_000 }, 'Unexpected picture `x.png` of 60000 by 60000 pixels'],
  ['%2e%2e%2fx.png', 10, {}, 'Unexpected name `%2e%2e%2fx.png` of a picture'],
  ['a\nb.png', 10, {}, 'Unexpected name'],
  [`${'x'.repeat(120)}.png`, 10, {}, 'Unexpected name'],
])('a picture beyond the limits is rejected: %j of %i bytes', (name, bytes, size, message) => {
  expect(pictureDanger(name, new Uint8Array(bytes), size)?.trouble).toContain(message);
});
