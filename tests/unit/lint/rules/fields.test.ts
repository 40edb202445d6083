import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) => places(lint(en, es).filter(({ ruleId }) => ruleId === 'fields'));

describe('fields', () => {
  test.each([['---\ntitle: A\ndescription: B\n---\n\nText.', '---\ntitle: A\n---\n\nTexto.', 'fields es 2']])(
    '%j | %j',
    (en, es, place) => {
      expect(found(en, es)).toEqual([place]);
    },
  );

  test.each([
    ['---\ntitle: A\n---\n\nText.', '---\ntitle: Á\n---\n\nTexto.'],
    ['', ''],
  ])('a correct translation is not reported: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
