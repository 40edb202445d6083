import { expect, test } from 'vitest';
import { glossary } from '#schema/glossary.ts';
import { glossaryTermsIn } from '#search/shadow.ts';

const terms = glossary.parse({
  doNotTranslate: ['TWS'],
  terms: [
    { id: 'firewall', en: { term: 'firewall' }, es: { term: 'cortafuegos', synonyms: ['muro de fuego'] } },
    { id: 'port', en: { term: 'port' }, es: { term: 'puerto' } },
  ],
});

test('a text in another language gives the words readers of this one may type', () => {
  expect(glossaryTermsIn('Firewalls block TWS.', 'en', 'es', terms)).toEqual([
    'TWS',
    'cortafuegos',
    'muro de fuego',
  ]);
  expect(glossaryTermsIn('Report', 'en', 'es', terms)).toEqual([]);
});
