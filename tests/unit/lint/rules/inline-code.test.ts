import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) =>
  places(lint(en, es).filter(({ ruleId }) => ruleId === 'inline-code'));

describe('inline-code', () => {
  test.each([
    ['Open `a.xml`.', 'Abra `b.xml`.', 'inline-code es 1'],
    ['Open `a.xml`.', 'Ábralo.', 'inline-code es 1'],
    ['Type `ls` or `cd`.', 'Escriba `ls` o `ls`.', 'inline-code es 1'],
    ['Type `list all`.', 'Escriba `listall`.', 'inline-code es 1'],
    ['Use `<Badge>`.', 'Use `<Bagde>`.', 'inline-code es 1'],
    ['Use `yield`.', 'Use `yIeld`.', 'inline-code es 1'],
    ['Use `APIRouter`.', 'Use `ApiRouter`.', 'inline-code es 1'],
    ['`APIRouter`: an `APIRouter`.', '`APIRouter`: un `ApiRouter`.', 'inline-code es 1'],
    ['Use `badge`, always `badge`.', 'Use `badge`, siempre `badeg`.', 'inline-code es 1'],
  ])('%j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    ['Type `<your-name>`.', 'Escriba `<su-nombre>`.'],
    ['The `window`.', 'La ventana `window`.'],
    ['', ''],
  ])('silent: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
