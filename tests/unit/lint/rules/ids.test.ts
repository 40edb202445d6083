import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) => places(lint(en, es).filter(({ ruleId }) => ruleId === 'ids'));

describe('ids', () => {
  test.each([
    ['See KB2816.', 'Consulte KB2861.', 'ids es 1'],
    ['Error 0x80070005.', 'Error.', 'ids es 1'],
  ])('a difference is reported: %j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    ['See KB2816.', 'Consulte KB2816.'],
    ['', ''],
  ])('a correct translation is not reported: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
