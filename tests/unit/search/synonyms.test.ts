import { expect, test } from 'vitest';
import { createLexicon } from '#search/lexicon.ts';
import { queryWords } from '#search/query-words.ts';
import { stem } from '#search/stem.ts';
import { formsByStems, synonymReadings } from '#search/synonyms.ts';
import type { TableFile } from '#search/table.ts';

const stems = (text: string) =>
  text
    .split(' ')
    .map((word) => stem(word, 'es'))
    .join(' ');
const table = { lang: 'es', words: 'antivirus cortafuegos fuego muro', names: [] as [string, number][] };
const lexicon = createLexicon(table as TableFile);
const forms = formsByStems([
  {
    forms: { es: ['cortafuegos', 'antivirus', 'muro fuego'].map(stems), en: [stem('firewall', 'en')] },
    written: 1,
  },
]);
const read = (query: string) =>
  synonymReadings(queryWords(query, 'es'), lexicon, forms).map(({ from, to, ids, kind }) => ({
    words: [from, to],
    means: ids.map(lexicon.stemOf),
    kind,
  }));

test('what is typed leads to the form that articles write, not to others that are typed', () => {
  const meant = { means: [stems('cortafuegos')] };
  expect(read('antivirus')).toEqual([{ words: [0, 1], ...meant, kind: 'synonym' }]);
  expect(read('un muro de fuego')).toEqual([{ words: [1, 4], ...meant, kind: 'synonym' }]);
  expect(read('firewall')).toEqual([{ words: [0, 1], ...meant, kind: 'translation' }]);
  expect(read('cortafuegos muro')).toEqual([]);
});

test('a form with words that say nothing is known as it is typed, and never without them', () => {
  const forms = formsByStems([
    {
      forms: { es: ['cortafuegos', 'no me deja entrar'].map(stems), en: [stem('lose', 'en')] },
      written: 1,
    },
  ]);
  const read = (query: string) => synonymReadings(queryWords(query, 'es'), lexicon, forms).length;
  expect(read('hoy no me deja entrar')).toBe(1);
  expect(read('me deja entrar')).toBe(0);
  expect(read('la clave me deja entrar, no sé')).toBe(0);
  // Stems of two languages may look alike.
  expect(read('los')).toBe(0);
});
