import { expect, test } from 'vitest';
import { openDocument } from '#lint/read/open-document.ts';
import { checkPair } from '#lint/run.ts';
import { noSettings, type Settings } from '#lint/settings.ts';

const check = (en: string, es: string, settings: Partial<Settings> = {}) =>
  checkPair(openDocument('en.md', 'en', en).document!, openDocument('es.md', 'es', es).document!, {
    ...noSettings,
    ...settings,
  });

const sections = (texts: readonly string[]) =>
  texts.map((text, i) => `## \`part${i}\`\n\n${text}`).join('\n\n');
const english = sections(
  Array.from(
    { length: 6 },
    (_, i) => `Run \`start${i}\` on port 40${i}0.\n\n- Open \`a${i}\`.\n- Close \`b${i}\`.`,
  ),
);
const stale = sections(
  Array.from({ length: 6 }, (_, i) =>
    i < 2
      ? `Ejecute \`start${i}\` en el puerto 40${i}0.\n\n- Abra \`a${i}\`.\n- Cierre \`b${i}\`.`
      : `Ejecute \`run${i}\` en el puerto 50${i}0.\n\n- Abra \`a${i}\`.`,
  ),
);

test('a page that was made from another version of its source is one finding', () => {
  const [finding, ...more] = check(english, stale);
  expect(finding).toMatchObject({
    ruleId: 'stale-sections',
    severity: 'error',
    message: 'This page was made from another version of the English: 4 of 6 sections differ',
  });
  expect(finding?.hint).toMatch(/`--verbose` shows its \d+ differences\.$/);
  expect(more).toEqual([]);
});

test('each difference is a finding with `verbose`, or if the rule is off', () => {
  const list = check(english, stale, { verbose: true });
  expect(list.length).toBeGreaterThan(8);
  expect(list.some(({ ruleId }) => ruleId === 'stale-sections')).toBe(false);
  expect(check(english, stale, { severity: { 'stale-sections': 'off' } })).toEqual(list);
});

test('a rolled-up page still reports untranslated text and marks without effect', () => {
  const spanish = `${stale}\n\n## Más\n\nOpen the file that you have in the folder.\n\n##Otra`;
  const source = `${english}\n\n## More\n\nOpen the file that you have in the folder.\n\n## Other`;
  const ids = check(source, spanish).map(({ ruleId }) => ruleId);
  expect(ids).toEqual(expect.arrayContaining(['stale-sections', 'untranslated', 'markup']));
});

test.each([
  ['a few figures', english, english.replaceAll('Run', 'Ejecute').replace('4000', '4001')],
  ['one section of many', english, english.slice(0, english.indexOf('## `part5`'))],
  [
    'figures of every section',
    english,
    english.replace(/port 40(\d)0/g, 'puerto 70$10').replace(/a(\d)/g, 'a$1'),
  ],
])('the differences of %s are not rolled up', (_, en, es) => {
  expect(check(en, es).map(({ ruleId }) => ruleId)).not.toContain('stale-sections');
});

const guide = [
  '## How the server reads what you have changed',
  'The server reads the file when it starts, and again after every change.',
  '- Open the list of your files.\n- Choose the one that you have changed.',
  'If you see a message, read it before you do what it says.',
];

test('an untranslated page is one finding', () => {
  const text = guide.join('\n\n');
  const list = check(text, text);
  expect(list).toHaveLength(1);
  expect(list[0]).toMatchObject({
    ruleId: 'untranslated',
    severity: 'error',
    message: 'This page is in English, expected Spanish: 5 of 5 passages',
  });
  expect(check(text, text, { verbose: true })).toHaveLength(5);
  expect(check(text, text, { severity: { untranslated: 'warning' } })[0]?.severity).toBe('warning');
});

test('a partly translated page is not rolled up', () => {
  const [heading, first, ...rest] = guide;
  const begun = [
    '## Cómo lee el servidor los cambios',
    'El servidor lee el archivo al arrancar, y de nuevo tras cada cambio.',
    ...rest,
  ];
  expect(check([heading, first, ...rest].join('\n\n'), begun.join('\n\n'))).toHaveLength(3);
});

test.each([
  ['empty', ''],
  ['nothing but frontmatter', '---\ntitle: Guía\n---\n'],
])('%s is one finding', (_, empty) => {
  const list = check(`---\ntitle: Guide\n---\n\n${guide.join('\n\n')}`, empty);
  expect(list.map(({ message }) => message)).toEqual([
    'This page has no text, expected the English in Spanish',
  ]);
});
