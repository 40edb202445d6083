import { expect, test } from 'vitest';
import { parseSource } from '#article/parse.ts';
import { checkFile } from '#lint/run.ts';
import { problemsOf, sourceText } from '../../../support/article.ts';

const body = (text: string) => sourceText(`## One {/* #one */}\n\n${text}\n`);
const hints = (text: string) =>
  checkFile(parseSource({ folder: '7', lang: 'en', path: 'x', text })).map(({ hint }) => hint);

test.each([
  [
    'a drawing of more than fits on a screen',
    body(`<Ports>\n\n- a\n${'- **4000**\n- wall\n'.repeat(30)}- b\n\n</Ports>`),
    '19:1 vocabulary Unexpected 62 items in `<Ports>`, expected at most 40',
  ],
  [
    'a component over two cells',
    body('| <Msg>A | B</Msg> | c |\n| - | - | - |'),
    '17:1 vocabulary Unexpected end of a cell inside a component, expected its closing tag in the same cell',
  ],
  [
    'a component that ends the table',
    body('| a | b |\n|---|---|\n| x <Ui>q\n\n</Ui>y | z |'),
    '21:1 vocabulary Unexpected end of a cell inside a component, expected its closing tag in the same cell',
  ],
  [
    'a row with fewer cells than its table',
    body('| a | b | c |\n|---|---|---|\n| 1 | 2 |'),
    '19:1 vocabulary Unexpected 2 cells in a table row, expected 3 as in the head of the table',
  ],
  [
    'an unknown component',
    body('<Warnung>\n\nText\n\n</Warnung>'),
    '17:1 vocabulary Unexpected component `<Warnung>`',
  ],
  ['an HTML element', body('<div>\n\nText\n\n</div>'), '17:1 vocabulary Unexpected component `<div>`'],
  ['an import', body('import x from "y"'), '17:1 vocabulary Unexpected `import`, expected text'],
  ['an export', body('export const x = 1'), '17:1 vocabulary Unexpected `export`, expected text'],
  [
    'an expression',
    body('Now {new Date()}.'),
    '17:5 vocabulary Unexpected expression `{new Date()}`, expected text or a comment',
  ],
  [
    'an attribute with an expression',
    body('<Contact of={x} />'),
    '17:1 vocabulary Unexpected attribute `of` without a plain value, expected `name="text"`',
  ],
  [
    'an unknown attribute',
    body('Call <Contact of="desk" off="x" />.'),
    '17:6 vocabulary Unexpected attribute `off` of `<Contact>`',
  ],
  [
    'a missing attribute',
    body('<Figure src="x.png" />'),
    '17:1 vocabulary Unexpected `<Figure>` without `alt`',
  ],
  [
    'steps without a list',
    body('<Steps>\n\nText\n\n</Steps>'),
    '17:1 vocabulary Unexpected content in `<Steps>`, expected one ordered list',
  ],
  ['an empty callout', body('<Note></Note>'), '17:1 vocabulary Unexpected empty `<Note>`, expected blocks'],
  [
    'a Markdown picture',
    body('![x](x.png)'),
    '17:1 vocabulary Unexpected picture in the text, expected `<Figure src alt />`',
  ],
])('invalid markup is reported: %s', (_, text, problem) => {
  expect(problemsOf(text)).toContain(problem);
});

test.each([
  '**a <Ui>b** c</Ui>',
  '*a <Msg>b* c</Msg> d',
  '~~a <Kbd>b~~ c</Kbd>',
  '[a <Ui>b](https://x.example/) c</Ui>',
  '<Ui>a **b</Ui> c** d',
])('crossed marks are reported: %s', (text) => {
  const message = 'Unexpected end of a mark inside another one, expected the inner one to end first';
  expect(problemsOf(body(`Text ${text}`)).join()).toContain(message);
});

test.each([
  '***a*** **b*c*** __d__ _e_ ~f~ ~~g~~',
  '**<Ui>a</Ui>** <Ui>**a** &amp; b\\*</Ui> *[a](https://x.example/)*',
  '**a `b`** <Msg>a {/* b */}</Msg> **a\nb**',
])('nested marks are not reported: %s', (text) => {
  expect(problemsOf(body(`Text ${text}`))).toEqual([]);
});

test('the hint suggests the closest component', () => {
  expect(hints(body('<Warnung>\n\nText\n\n</Warnung>'))).toEqual(['Did you mean `<Warning>`?']);
});

test('valid Markdown, comments and components are not reported', () => {
  expect(problemsOf(body('<Note>\n\n**Text** {/* a comment */}\n\n</Note>'))).toEqual([]);
  expect(problemsOf(sourceText(''))).toEqual([]);
});
