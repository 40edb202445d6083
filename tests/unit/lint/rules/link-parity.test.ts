import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) =>
  places(lint(en, es).filter(({ ruleId }) => ruleId === 'link-parity'));

describe('link-parity', () => {
  test.each([
    ['See [it](kb:2816).', 'Véalo.', 'link-parity es 1'],
    ['See [it](https://a.example/x).', 'Vea [esto](https://a.example/y).', 'link-parity es 1'],
    ['See [it](https://a.example/x#ports).', 'Vea [esto](https://a.example/x#prts).', 'link-parity es 1'],
    [
      '## A {/* #a */}\n\nSee [b](#b).\n\n## B {/* #b */}\n\nText.',
      '## A {/* #a */}\n\nVea [b](#a).\n\n## B {/* #b */}\n\nTexto.',
      'link-parity es 3',
    ],
    ['See [it](/en/setup/#open-the-ports).', 'Vea [esto](/es/setup/#open-the-prts).', 'link-parity es 1'],
    ['See [it](../setup.md#open-the-ports).', 'Vea [esto](../setup.md#open-teh-ports).', 'link-parity es 1'],
    [
      'See [a](/en/setup/#sidebar) and [b](/en/setup/#pagination).',
      'Vea [a](/es/setup/#sidebar) y [b](/es/setup/#paginaton).',
      'link-parity es 1',
    ],
  ])('%j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    ['See [it](https://a.example/en/x#ports).', 'Vea [esto](https://a.example/es/x#portes).'],
    ['See [it](/en/setup/#professional).', 'Vea [esto](/es/setup/#profesional).'],
    ['See [it](/en/setup/#format-csv).', 'Vea [esto](/es/setup/#formato-csv).'],
    ['See [it](/en/setup/#open-the-ports).', 'Vea [esto](/es/setup/#abrir-los-puertos).'],
    [
      'See [a](/en/setup/#sidebar) and [b](/en/setup/#versions).',
      'Vea [a](/es/setup/#sidebar) y [b](/es/setup/#versiones).',
    ],
    ['See [it](/en/setup/).', 'Vea [esto](/es/setup/).'],
    ['See [it](https://en.wikipedia.org/wiki/Port).', 'Vea [esto](https://es.wikipedia.org/wiki/Puerto).'],
    ['See [it](https://www.a.example/x/).', 'Vea [esto](http://a.example/x).'],
    ['', ''],
  ])('silent: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
