import { expect, test } from 'vitest';
import { guessLang } from '#lint/guess-lang.ts';

const italian = 'Il server è stato aggiornato e non funziona più. Chiedere aiuto al gestore.';

test.each([
  ['docs/es/setup.md', '', 'es'],
  ['docs/pt_BR/setup.md', '', 'pt-BR'],
  ['setup.es-mx.mdx', '', 'es-MX'],
  ['README-es.md', '', 'es'],
  ['docs/ja/setup.md', 'Open the menu.', 'ja'],
  ['setup.sv.md', '', 'sv'],
  ['to/setup.md', 'What you have to do when the menu does not open for you.', 'en'],
  ['sign-in.md', 'What you have to do when the menu does not open for you.', 'en'],
  ['setup.md', 'Abra el menú y espere a que se cierre la ventana.', 'es'],
  ['setup.md', 'Wait 2 days.', 'en'],
  ['setup.md', 'メニューを開きます。', 'und'],
  ['it/setup.md', italian, 'it'],
])('the language of %s with the text "%s" is %s', (path, text, lang) => {
  expect(guessLang(path, text)).toBe(lang);
});
