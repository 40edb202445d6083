import { expect, test } from 'vitest';
import { glossary } from '#schema/glossary.ts';
import { untranslatedTerms } from '#search/untranslated-terms.ts';

const terms = glossary.parse({
  doNotTranslate: ['TWS'],
  terms: [
    { id: 'firewall', en: { term: 'firewall' }, es: { term: 'cortafuegos', synonyms: ['muro de fuego'] } },
    { id: 'port', en: { term: 'port' }, es: { term: 'puerto' } },
  ],
});

test('untranslatedTerms returns the terms in the language of the reader', () => {
  expect(untranslatedTerms('Firewalls block TWS.', 'en', 'es', terms)).toEqual([
    'TWS',
    'cortafuegos',
    'muro de fuego',
  ]);
  expect(untranslatedTerms('Report', 'en', 'es', terms)).toEqual([]);
});
