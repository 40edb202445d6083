import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) => places(lint(en, es).filter(({ ruleId }) => ruleId === 'tables'));

describe('tables', () => {
  test.each([
    ['| a | b |\n| - | - |\n| `x` | 1 |\n| `y` | 2 |', '| a | b |\n| - | - |\n| `x` | 1 |', 'tables es 3'],
    ['| a | b |\n| - | - |\n| `x` | 1 |', '| a |\n| - |\n| `x` 1 |', 'tables es 1'],
  ])('a difference is reported: %j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    ['| a |\n| - |\n| `x` |', '| á |\n| - |\n| `x` |'],
    ['', ''],
  ])('a correct translation is not reported: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
