import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) =>
  places(lint(en, es).filter(({ ruleId }) => ruleId === 'paragraphs'));

describe('paragraphs', () => {
  test.each([
    ['One sentence.\n\nAnother with `code`.\n\nThe last.', 'Una frase.\n\nLa última.', 'paragraphs es 2'],
    ['One.', 'Uno.\n\nAlgo más que sobra aquí del todo.', 'paragraphs es 3'],
  ])('%j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    ['One.\n\nTwo things.', 'Uno.\n\nDos cosas.'],
    ['', ''],
  ])('silent: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
