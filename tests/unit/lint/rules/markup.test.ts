import { describe, expect, test } from 'vitest';
import { openDocument } from '#lint/read/open-document.ts';
import { checkGroup } from '#lint/run.ts';
import { noSettings } from '#lint/settings.ts';

const found = (text: string, path = 'es.md') => {
  const source = openDocument(path, 'es', text).document!;
  return checkGroup({ source, targets: [], singles: false, complete: false, more: [] }, noSettings)
    .filter(({ ruleId }) => ruleId === 'markup')
    .map(({ range, message }) => `${range.start.line}:${range.start.column} ${message}`);
};
const shown = (place: string, text: string, what: string) =>
  `${place} Unexpected \`${text}\` shown as it stands, expected ${what}`;

describe('marks without effect', () => {
  test.each([
    ['##Ajustes', shown('1:1', '##Ajustes', 'a heading')],
    ['Texto.\n###`kb` y más\n', shown('2:1', '###… y más', 'a heading')],
    ['##\u00A0Ajustes', shown('1:1', '##\u00A0Ajustes', 'a heading').replace('\u00A0', ' ')],
    ['-\u202Funo\n-\u202Fdos', shown('1:1', '- uno', 'a list item'), shown('2:1', '- dos', 'a list item')],
    ['1.\u00A0Abra.\n2.\u00A0Cierre.', shown('1:1', '1. Abra.', 'numbered steps')],
    ['Vea la [guía] (/guia).', shown('1:8', '[guía] (/guia)', 'a link')],
    ['- Vea [esto] (kb:1133).', shown('1:7', '[esto] (kb:1133)', 'a link')],
    ['Vea [esto](mi página.md).', shown('1:5', '[esto](mi página.md)', 'a link')],
    ['**Nota:**léala.', shown('1:1', '**Nota:**', 'bold')],
    ['Es **muy importante **leerla.', shown('1:4', '**muy importante **', 'bold')],
    ['| a | b |\n|---|---|---|\n| 1 | 2 |', shown('1:1', '| a | b |', 'a table')],
    ['2)\u00A0Abra la ventana.', shown('1:1', '2) Abra la ventana.', 'numbered steps')],
    ['1. Abra.\n\n2.\u00A0Cierre.', shown('3:1', '2. Cierre.', 'numbered steps')],
    ['1) Abra.\n2)\u202FCierre.', shown('2:1', '2) Cierre.', 'numbered steps')],
    ['\u200B## Ajustes', shown('1:2', '## Ajustes', 'a heading')],
    ['Texto.\n\n\uFEFF### Ajustes\n', shown('3:2', '### Ajustes', 'a heading')],
    ['\u00A0- uno', shown('1:2', '- uno', 'a list item')],
    ['\u20601. uno', shown('1:2', '1. uno', 'numbered steps')],
    ['\u200B> cita', shown('1:2', '> cita', 'a quotation')],
    ['Vea ![a] (x.png).', shown('1:5', '![a] (x.png)', 'a picture')],
    ['![]\u00A0(img/la pantalla.svg)', shown('1:1', '![] (img/la pantalla.svg)', 'a picture')],
    ['Pulse __Guardar ahora.', shown('1:7', '__Guardar ahora.', 'bold')],
    ['- __muy importante', shown('1:3', '__muy importante', 'bold')],
    ['Haga clic en **Guardar.', shown('1:14', '**Guardar.', 'bold')],
    ['Precio ~~10 € ahora', shown('1:8', '~~10 € ahora', 'strikethrough')],
    ['Ver ~~ esto ~~ ya.', shown('1:5', '~~ esto ~~', 'strikethrough')],
  ])('is reported: %j', (text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['a head without bars outside', 'a | b | c\n---|---\n1 | 2 | 3', '1:1', 'a | b | c'],
    ['no row of hyphens', '| a | b |\n| 1 | 2 |', '1:1', '| a | b |'],
    ['dashes', '| a | b |\n|—|—|\n| 1 | 2 |', '1:1', '| a | b |'],
    ['signs', '| a | b |\n| === | === |', '1:1', '| a | b |'],
    ['words', '| a | b |\n| --- | x |', '1:1', '| a | b |'],
    ['too few cells', '| a | b |\n|---|\n| 1 | 2 |', '1:1', '| a | b |'],
    ['a heading instead', '| a | b |\n---', '1:1', '| a | b |'],
    ['a list instead', 'a | b\n- | - | -', '2:3', '| - | -'],
    ['in an item', '- | a | b |\n  |---|---|---|', '1:3', '| a | b |'],
  ])('of a table are reported: %s', (_, text, place, head) => {
    expect(found(text)).toEqual([shown(place, head, 'a table')]);
  });

  test.each([
    '## Ajustes\n\n- uno\n\n1. dos',
    'La etiqueta #ajustes y `##Ajustes`.',
    'Un precio de 1.\u00A0000 euros.',
    'El 1.\u00A0de mayo.',
    'Vea [esto](/guia) (https://a.example/), o [aquello] (véase abajo).',
    '**Nota:** léala. **Muy** bien, 2\\*\\*3 y \\[a] (/b).',
    'Los archivos src/**/*.ts y lib/**.',
    'La función recibe *args y **kwargs.',
    '`f(**opciones)` recibe **opciones también.',
    'Se llama con f(a, **opciones).',
    'En `snake__case` o snake__case, __init__.py, __get_x y __miNombre().',
    'La carpeta es __dirname, es decir, `__dirname`.',
    'Use `~~` y `~~b`, o ~~5~~; unos ~5 y ~10.',
    'Nombre: ____ Apellido: __',
    'Conviene que\n2) abra y\n3) cierre.',
    'O bien 1)\u00A0esto o 2)\u00A0aquello.',
    '1.\u00A0Mai ist Feiertag.',
    '\u200BTexto, y \u200B## algo más.',
    'Sirve cat a | grep b\ny a | b.',
    '|x| es el valor absoluto. :-|',
    '| a | b |\n|:-:|--:|\n| 1 | 2 |',
    '\\__a, \\~~b y \\**c',
    '¡Vea! [nota] (véase a.png más arriba)',
    '```md\n##Ajustes\n[a] (/b)\n```',
    '<a href="x">**a**</a>',
  ])('is not reported: %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('unclosed code blocks', () => {
  const missing = 'Missing fence at the end of a code block: everything below is shown as code';
  test.each([
    ['```sh\nls\n\n## Más', `1:1 ${missing}`],
    ['Texto.\n\n~~~\nls\n```\n', `3:1 ${missing}`],
    ['- a\n\n  ```\n  ls\n\nTexto.', `3:3 ${missing}`],
    ['````\n```\nls\n```\n', `1:1 ${missing}`],
  ])('is reported: %j', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    '```sh\nls\n```',
    '~~~\nls\n~~~~',
    '- a\n\n  ```\n  ls\n  ```\n\nTexto.',
    '    ls\n\nTexto.',
    '> ```\n> ls\n> ```',
  ])('is not reported: %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('rows', () => {
  const head = '| a | b |\n| - | - |\n';
  test.each([
    ['| 1 | 2 | 3 |', '3:1 Unexpected 3 cells in a table row, expected 2 as in the head of the table'],
    ['| `x | y` | 3 |', '3:1 Unexpected 3 cells in a table row, expected 2 as in the head of the table'],
    ['| <Ui>x | y</Ui> |', '3:1 Unexpected end of a cell inside `<Ui>`, expected `</Ui>` in the same cell'],
    [
      '| <b class="c">x | y</b> | z |',
      '3:1 Unexpected end of a cell inside `<b>`, expected `</b>` in the same cell',
    ],
  ])('is reported: %j', (row, expected) => {
    expect(found(head + row, 'es.mdx')).toEqual([expected]);
  });

  test.each([
    '| 1 |',
    '| `x \\| y` | 2 |',
    '| <Ui>x</Ui> | <br/>y |',
    '| `<Ui>` | `</Ui>` |',
    '| 1 | 2 |\n\n| a | b | c |\n| - | - | - |\n| 1 | 2 | 3 |',
  ])('is not reported: %j', (row) => {
    expect(found(head + row, 'es.mdx')).toEqual([]);
  });
});

describe('truncated values', () => {
  test.each([
    ['title: Error #7 al entrar', '2:8 Unexpected end of `title` before `#7 al entrar`, which is a comment'],
    ['summary: Compare C # y Java', '2:10 Unexpected end of `summary` before `# y Java`, which is a comment'],
    ['keywords:\n  - error #7', '3:5 Unexpected end of `keywords` before `#7`, which is a comment'],
    [
      'errors:\n  - message: Error #7\n    section: a',
      '3:14 Unexpected end of `message` before `#7`, which is a comment',
    ],
    ['owner: equipo #soporte', '2:8 Unexpected end of `owner` before `#soporte`, which is a comment'],
  ])('is reported: %j', (yaml, expected) => {
    expect(found(`---\n${yaml}\nkb: 7\n---\n\nTexto.`)).toEqual([expected]);
  });

  test.each([
    "title: 'Error #7'",
    'order: 3 # after the others',
    'title: C#',
    '# a comment\ntitle: A',
    'title: |\n  A #7',
    'a: [b] #c',
    'related:\n  - 12 # the ports',
  ])('is not reported: %j', (yaml) => {
    expect(found(`---\n${yaml}\nkb: 7\n---\n\nTexto.`)).toEqual([]);
  });
});
