import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) =>
  places(
    lint(en, es, {
      settings: {
        glossary: [
          {
            en: { term: 'firewall', accepted: [], rejected: [] },
            es: { term: 'cortafuegos', accepted: [], rejected: ['contrafuegos'] },
          },
        ],
      },
    }).filter(({ ruleId }) => ruleId === 'glossary'),
  );

describe('glossary', () => {
  test.each([
    ['The firewall blocks it.', 'Lo bloquea la red.', 'glossary es 1'],
    ['The firewall blocks it.', 'Lo bloquea el contrafuegos.', 'glossary es 1'],
  ])('a difference is reported: %j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    ['Firewalls block it.', 'Los cortafuegos lo bloquean.'],
    ['', ''],
  ])('a correct translation is not reported: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
