import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) =>
  places(lint(en, es, { singles: true }).filter(({ ruleId }) => ruleId === 'heading-order'));

describe('heading-order', () => {
  test.each([['', '## A\n\nTexto.\n\n#### B\n\nTexto.', 'heading-order es 5']])(
    '%j | %j',
    (en, es, place) => {
      expect(found(en, es)).toEqual([place]);
    },
  );

  test.each([
    ['', '## A\n\nTexto.\n\n### B\n\nTexto.'],
    ['', ''],
  ])('correct text is not reported: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
