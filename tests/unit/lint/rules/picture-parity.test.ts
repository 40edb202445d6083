import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) =>
  places(lint(en, es).filter(({ ruleId }) => ruleId === 'picture-parity'));

describe('picture-parity', () => {
  test.each([
    ['Text.\n\n![A menu](menu.png)', 'Texto.', 'picture-parity es 1'],
    ['See ![A menu](menu.png) here.', 'Vea aquí.', 'picture-parity es 1'],
  ])('a difference is reported: %j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    ['![A menu](en/menu.png)', '![Un menú](es/menu.png)'],
    ['', ''],
  ])('a correct translation is not reported: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
