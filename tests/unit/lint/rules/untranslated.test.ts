import { describe, expect, test } from 'vitest';
import { openDocument } from '#lint/read/open-document.ts';
import { checkPair } from '#lint/run.ts';
import { noSettings } from '#lint/settings.ts';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) =>
  places(lint(en, es).filter(({ ruleId }) => ruleId === 'untranslated'));

describe('untranslated', () => {
  test.each([
    [
      'Open the file that you have in the folder.',
      'Open the file that you have in the folder.',
      'untranslated es 1',
    ],
    [
      '- one\n- Open the file in the folder with it',
      '- uno\n- Open the file in the folder with it',
      'untranslated es 2',
    ],
  ])('a difference is reported: %j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    ['Docker Compose', 'Docker Compose'],
    ['Log in with `ssh`.', 'Entre con `ssh`.'],
    ['## Where to go [[where-to-go]]', '## Adónde ir [[where-to-go]]'],
    ['## All that you need [[all-of-it]]', '## Todo lo necesario [[all-of-it]]'],
    [
      'Open *Go to the Folder of It* (<kbd>Ctrl</kbd> or **File and Folder**), type `x`, and confirm.',
      'Abre *Go to the Folder of It* (<kbd>Ctrl</kbd> o **File and Folder**), teclea `x`, confirma.',
    ],
    [
      'Choose File > Save As or Export To, then type the name and close.',
      'Elija File > Save As or Export To, escriba luego nombre, cierre.',
    ],
    [
      'Then click __Back to the List__ or __Go On With It__ to leave.',
      'Pulse luego __Back to the List__, pulse __Go On With It__, salga.',
    ],
    ['', ''],
  ])('a correct translation is not reported: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });

  test.each([
    '- Lazy images (e.g. pictures below the fold, hidden tabs): `a.js`',
    '- Other options (i.e. cached files, stale entries, broken links): `b.js`',
    'Click **Save** and then go to **All the files** to see what you have.',
    '- [Open the page that shows your orders](https://a.example/x)',
    '- [The Case for Better Forms](/forms), a page that you should read before the others',
    '**Read this before you open the box.**',
    'Press `g` and then use the arrows to find what you need.',
  ])('text left in the source language is reported: %j', (text) => {
    expect(found(`Text.\n\n${text}`, `Texto.\n\n${text}`)).toEqual(['untranslated es 3']);
  });

  test.each([
    '- [A Field Guide to the Design of Forms](https://a.example/x). Doe, J. 2019.',
    '- Roe, A. (2011). [How Users Read on the Web](https://a.example/y). Example Press.',
    '[Principles of the Secure Release of Software](https://a.example/z)',
    '* `lt`: `l`ess `t`han the other',
    '* **API**: **a**pplication **p**rogramming **i**nterface of the program',
    '- `ls`: *l*ist *s*orted by the name of it',
  ])('text that is the same in both languages is not reported: %j', (text) => {
    expect(found(`Text.\n\n${text}`, `Texto.\n\n${text}`)).toEqual([]);
  });

  test('a list of links to other sites is not reported, because it is a list of titles', () => {
    const list =
      '- [What is a port and what is it for](https://a.example/x)\n- [How to open it](https://b.example)';
    expect(found(`Text.\n\n${list}`, `Texto.\n\n${list}`)).toEqual([]);
  });

  test('Spanish text left in an English translation is reported', () => {
    const check = (text: string) => {
      const source = openDocument('es.md', 'es', `Texto.\n\n${text}`).document!;
      const target = openDocument('en.md', 'en', `Text.\n\n${text}`).document!;
      return places(checkPair(source, target, noSettings));
    };
    expect(check('Pulse **Guardar** y vaya a la lista para ver lo que hay.')).toEqual(['untranslated en 3']);
    expect(check('- [Manual de la Redacción de Textos para la Web](https://a.example/x)')).toEqual([]);
  });
});
