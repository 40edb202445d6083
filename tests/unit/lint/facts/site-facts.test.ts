import { describe, expect, test } from 'vitest';
import { lintConfig } from '#schema/lint-config.ts';
import { lint, places } from '../../../support/lint.ts';

const settings = {
  units: [
    ['plaza', 'plazas', 'seat', 'seats'],
    ['°Bx', 'Brix'],
  ],
  idPatterns: ['E\\d{2}', '[A-Z]\\d-[a-z]+'],
};
const found = (en: string, es: string) => places(lint(en, es, { settings }));

describe('units and ids of a site', () => {
  test.each([
    ['A room of 20 seats.', 'Una sala de 20 plazas.'],
    ['At 12 °Bx.', 'A 12 Brix.'],
    ['Error E04: no water.', 'Error E04: no hay agua.'],
    ['Part A4-long is sold out.', 'La pieza A4-long está agotada.'],
    ['A seat is free.', 'Hay una plaza libre.'],
  ])('the same fact is not reported: %s | %s', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });

  test.each([
    ['A room of 20 seats.', 'Una sala de 20 metros.', 'figures es 1'],
    ['At 12 °Bx.', 'A 12 °C.', 'figures es 1'],
    ['Error E04: no water.', 'Error E40: no hay agua.', 'ids es 1'],
    ['Error E04: no water.', 'Error: no hay agua.', 'ids es 1'],
    ['Part A4-long is sold out.', 'La pieza A5-long está agotada.', 'ids es 1'],
  ])('a different fact is reported: %s | %s', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test('an invalid pattern, or one that matches the empty string, is refused', () => {
    expect(lintConfig.safeParse({ idPatterns: ['E\\d{2}'] }).success).toBe(true);
    expect(lintConfig.safeParse({ idPatterns: ['E('] }).success).toBe(false);
    expect(lintConfig.safeParse({ idPatterns: ['\\d*'] }).success).toBe(false);
  });
});
