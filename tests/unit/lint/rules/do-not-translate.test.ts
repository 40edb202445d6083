import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) =>
  places(
    lint(en, es, { settings: { doNotTranslate: ['Client Portal'] } }).filter(
      ({ ruleId }) => ruleId === 'do-not-translate',
    ),
  );

describe('do-not-translate', () => {
  test.each([
    ['Open Client Portal.', 'Abra el portal.', 'do-not-translate es 1'],
    [
      'Client Portal opens. In it, Client Portal shows a list.',
      'Se abre Client Portal. En él, la Ventana del Cliente muestra una lista.',
      'do-not-translate es 1',
    ],
    [
      'Client Portal uses keys. Client Portal is free.',
      'Portal cliente usa claves. Client Portal es gratis.',
      'do-not-translate es 1',
    ],
    [
      'Client Portal is free. You like Client Portal.',
      'Ventana propia es gratis. A usted le gusta Client Portal.',
      'do-not-translate es 1',
    ],
    [
      'Open Client Portal. Client Portal contains a list.',
      'Abra Client Portal. Puerta clientes contiene una lista.',
      'do-not-translate es 1',
    ],
  ])('a difference is reported: %j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    ['Open Client Portal.', 'Abra Client Portal.'],
    [
      'Client Portal opens. In it, Client Portal shows a list.',
      'Se abre Client Portal. En él se ve una lista.',
    ],
    [
      'Sign up at Client Portal. It makes your Client Portal page open to all.',
      'Entre en Client Portal. Hace su página de Acceso Abierto para todos.',
    ],
    [
      'Client Portal is new. The Client Portal window shows it.',
      'Client Portal es nuevo. La ventana de Inicio lo muestra.',
    ],
    ['Client Portal uses keys. Client Portal is free.', 'Client Portal usa claves. Es gratis.'],
    ['Client Portal uses keys. Client Portal is free.', 'Usa claves. Client Portal es gratis.'],
    ['Client Portal uses keys. Client Portal is free.', 'Client Portal usa claves. Este portal es gratis.'],
    ['', ''],
  ])('a correct translation is not reported: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
