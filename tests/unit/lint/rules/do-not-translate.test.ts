import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) =>
  places(
    lint(en, es, { settings: { doNotTranslate: ['Client Portal'] } }).filter(
      ({ ruleId }) => ruleId === 'do-not-translate',
    ),
  );

describe('do-not-translate', () => {
  test.each([
    ['Open Client Portal.', 'Abra el portal.', 'do-not-translate es 1'],
    [
      'Client Portal opens. In it, Client Portal shows a list.',
      'Se abre Client Portal. En él, la Ventana del Cliente muestra una lista.',
      'do-not-translate es 1',
    ],
  ])('%j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    ['Open Client Portal.', 'Abra Client Portal.'],
    [
      'Client Portal opens. In it, Client Portal shows a list.',
      'Se abre Client Portal. En él se ve una lista.',
    ],
    ['', ''],
  ])('silent: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
