import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { buildMacros, macroFormats } from '#replies/macros/build-macros.ts';
import { csvCell } from '#replies/macros/zammad-csv.ts';
import { translator } from '#i18n/translate.ts';
import { dataOf, nasty } from '../reply-fixture.ts';

const written = (id: string) => {
  const format = macroFormats.find((candidate) => candidate.id === id)!;
  const data = dataOf(nasty(), 'es');
  return format.write(buildMacros(data, format, { translate: translator, withSections: true }));
};

test('a Zendesk macro has a folder in its title, rich text and the requester placeholder', () => {
  const { macros } = JSON.parse(written('zendesk-macros')) as {
    macros: { title: string; actions: object[] }[];
  };
  expect(macros.map(({ title }) => title)).toEqual([
    'KB::es::KB7 Un | <b>título</b> [x]',
    'KB::es::KB7 A | B_c Err [1] x',
    'KB::es::KB7 Pasos',
  ]);
  expect(macros[0]!.actions).toEqual([
    {
      field: 'comment_value_html',
      value: expect.stringContaining('<p>Hola, {{ticket.requester.first_name}}:</p>') as string,
    },
  ]);
});

test('Freshdesk and Chatwoot files match their APIs', () => {
  expect(JSON.parse(written('freshdesk-canned'))).toHaveProperty('canned_responses.0.visibility', 0);
  expect(JSON.parse(written('chatwoot'))).toHaveProperty('2.short_code', 'kb7-es-steps');
});

test('a CSV parser reads the Zammad file back unchanged', () => {
  const rows = parse(written('zammad-csv'), { columns: true });
  expect(rows).toHaveLength(3);
  expect(rows[1]).toMatchObject({ name: 'KB7 · es · A | B_c Err [1] x', active: 'true', note: 'KB7' });
});

test.each([
  ['a "b", c', '"a ""b"", c"'],
  ['=1+1', "'=1+1"],
  ['plain', 'plain'],
])('the cell %s', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});
