import { expect, test } from 'vitest';
import { checkSite } from '#lint/check-site.ts';
import { articleOf, sourceText, translationText } from '../../../support/article.ts';

const source = sourceText('## A {/* #a */}\n\nText.\n\n## B {/* #b */}\n\nMore text.\n');
const stamps = (changes: Record<string, string> = {}) => {
  const now = articleOf(source).source.fingerprints;
  return Object.entries({ ...now, ...changes })
    .map(([id, value]) => `${id}: '${value}'`)
    .join(', ');
};
const found = (sections: string) => {
  const es = translationText('## A {/* #a */}\n\nTexto.\n\n## B {/* #b */}\n\nMás texto.\n', {
    translated: `{ from: en, sections: { ${sections} } }`,
  });
  const site = {
    articles: [articleOf(source, { es })],
    glossary: { doNotTranslate: [], terms: [] },
    site: {},
  };
  return checkSite(site, '2026-11-23')
    .filter(({ ruleId }) => ruleId === 'stale-sections')
    .map(({ severity, message }) => `${severity} ${message}`);
};

test('a translation with a current stamp for every section is not reported', () => {
  expect(found(stamps())).toEqual([]);
});

test('a section made from an older source is reported', () => {
  expect(found(stamps({ b: '000000000000' }))).toMatchInlineSnapshot(`
    [
      "info Section \`b\` was made from an older English text",
    ]
  `);
});

test('sections without a stamp are reported', () => {
  expect(found('')).toHaveLength(3);
});
