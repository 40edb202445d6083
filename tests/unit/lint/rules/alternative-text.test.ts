import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) =>
  places(lint(en, es, { singles: true }).filter(({ ruleId }) => ruleId === 'alternative-text'));

describe('alternative-text', () => {
  test.each([
    ['', '![](x.png)', 'alternative-text es 1'],
    ['', '![x.png](x.png)', 'alternative-text es 1'],
  ])('a defect is reported: %j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    ['', '![Un menú](x.png)'],
    ['', ''],
  ])('correct text is not reported: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
