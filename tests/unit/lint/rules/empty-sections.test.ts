import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) =>
  places(
    lint(en, es, { singles: true }).filter(
      ({ ruleId, lang }) => ruleId === 'empty-sections' && lang === 'es',
    ),
  );

describe('empty-sections', () => {
  test.each([
    ['## A\n\n## B\n\nText.', '## A\n\n## B\n\nTexto.', 'empty-sections es 1'],
    ['## A', '## A', 'empty-sections es 1'],
  ])('a defect is reported: %j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    ['', '## A\n\n### B\n\nTexto.'],
    ['', ''],
  ])('correct text is not reported: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
