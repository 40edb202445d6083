import { describe, expect, test } from 'vitest';
import { openDocument } from '#lint/read/open-document.ts';
import { checkPair } from '#lint/run.ts';
import { noSettings } from '#lint/settings.ts';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) =>
  places(lint(en, es).filter(({ ruleId }) => ruleId === 'code-blocks'));

describe('code-blocks', () => {
  test.each([
    ['```sh\nnpm install x\n```', '```sh\nnpm instal x\n```', 'code-blocks es 2'],
    ['```js\nconst a = 1;\n```', '```js\nconst a = 2;\n```', 'code-blocks es 2'],
    ['```js\nlist.toString();\n```', '```js\nlist.tostring();\n```', 'code-blocks es 2'],
    [
      '```console\n$ npx start app\nReady\n```',
      '```console\n$ npx iniciar app now\nListo\n```',
      'code-blocks es 2',
    ],
    ['```js\nlist.items();\n```', '```js\nlist.itesm();\n```', 'code-blocks es 2'],
    ['```md\nOpen the menu.\n```', '```md\nOpen the meun.\n```', 'code-blocks es 2'],
    ['```ts\ntype OpenEvent = 1;\n```', '```ts\ntype CloseEvent = 1;\n```', 'code-blocks es 2'],
    ['```py\ndef run():\n  return a\n```', '```py\ndef run():\n  volver a\n```', 'code-blocks es 3'],
    ['```js\nadd(one, two);\n```', '```js\nadd(one, one);\n```', 'code-blocks es 2'],
    ['```js\nload(name);\nsave(name);\n```', '```js\nload(name);\nsave(nombre);\n```', 'code-blocks es 3'],
    ['```text\nsrc/\n  a.ts\n  b.ts\n```', '```text\nsrc/\n  b.ts\n```', 'code-blocks es 3'],
    ['```sh\nnpm ci\nnpm test\nnpm start\n```', '```sh\nnpm ci\nnpm start\n```', 'code-blocks es 3'],
  ])('a difference is reported: %j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    ["```js\n// Hello\nlog('Good morning');\n```", "```js\n// Hola\nlog('Buenos días');\n```"],
    [
      '```console\n$ npx start app\nListening for requests\n```',
      '```console\n$ npx start app\nEscuchando solicitudes\n```',
    ],
    ['```md\nThe list of planets\n```', '```md\nLa lista de planetas\n```'],
    [
      '```ts\nconst a = <p>Your orders</p>;\nconst b = <b>New</b>;\n```',
      '```ts\nconst a = <p>Sus pedidos</p>;\nconst b = <b>Nuevo</b>;\n```',
    ],
    ["```js\nlist(['Brazil']);\n```", "```js\nlist(['Brasil']);\n```"],
    ["```py\nprint('Denmark', 'Spain')\n```", "```py\nprint('Dinamarca', 'España')\n```"],
    ["The red planet.\n\n```js\nshow('Mars');\n```", "El planeta Marte.\n\n```js\nshow('Marte');\n```"],
    [
      '```\n  build     Build the site\n  --port n  port to listen on\n```',
      '```\n  build     Compila el sitio\n  --port n  puerto en el que se escucha\n```',
    ],
    [
      '```\nError: the file is not there\nexit 1\n```',
      '```\nError: el archivo no está en la carpeta\nexit 1\n```',
    ],
    [
      '```html\n{# The menu of all pages #}\n<nav></nav>\n```',
      '```html\n{# El menú de todas #}\n<nav></nav>\n```',
    ],
    ['```yaml\n{{- /* Sets names. */}}\na: 1\n```', '```yaml\n{{- /* Da los nombres. */}}\na: 1\n```'],
    ['```yaml\ntitle: My first page\nport: 1\n```', '```yaml\ntitle: Mi primera página web\nport: 1\n```'],
    ['```xml\n<language>en-gb</language>\n```', '```xml\n<language>es-ES</language>\n```'],
    ['```py\nfor f in fruits:\n  eat(f)\n```', '```py\nfor f in frutas:\n  eat(f)\n```'],
    ['```sh\nexport KEY=YOUR_API_KEY\n```', '```sh\nexport KEY=TU_CLAVE_DE_API\n```'],
    ['', ''],
  ])('a correct translation is not reported: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });

  test('every difference is reported with its line in both languages', () => {
    const es = '```js\nopen(2);\nwait(5);\nopne(4);\n```';
    const diagnostics = lint('Text.\n\n```js\nopen(1);\nwait(5);\nopen(4);\n```', `Texto.\n\n${es}`);
    expect(
      diagnostics.map(({ range, related, message }) => [
        range.start.line,
        related?.[0]?.range.start.line,
        message,
      ]),
    ).toEqual([
      [4, 4, 'Unexpected `2` in a code block, expected `1` as in English'],
      [6, 6, 'Unexpected `opne` in a code block, expected `open` as in English'],
    ]);
  });

  test('a missing line is one finding', () => {
    const [diagnostic, ...more] = lint('```text\na/\n  b.md\n  c.md\n```', '```text\na/\n  c.md\n```');
    expect(diagnostic?.message).toBe('Missing line `b.md` in a code block, which the English has');
    expect(more).toEqual([]);
  });

  test('a missing line of markup is reported although the text wraps differently', () => {
    const long = 'A sentence of more than sixty characters, which is broken where the editor likes it.';
    const en = `\`\`\`md\n{% cards %}\n${long}\n<Card>\n{% /cards %}\n\`\`\``;
    const es = `\`\`\`md\n{% cards %}\nUna frase de más de sesenta caracteres, que se parte donde quiere el editor.\n{% /cards %}\n\`\`\``;
    expect(lint(en, es).map(({ message }) => message)).toEqual([
      'Missing line `<Card>` in a code block, which the English has',
    ]);
  });

  test('a line with many differences is one finding', () => {
    const [diagnostic, ...more] = lint(
      '```sh\nrun -a 1 -b 2 -c 3\nls\n```',
      '```sh\nrun -a 4 -b 5 -c 6\nls\n```',
    );
    expect(diagnostic?.message).toBe(
      'Unexpected line `run -a 4 -b 5 -c 6` in a code block, expected `run -a 1 -b 2 -c 3` as in English',
    );
    expect(more).toEqual([]);
  });

  test('a different block is one finding', () => {
    const block = (word: string) =>
      `\`\`\`js\n${[1, 2, 3, 4, 5, 6, 7].map((n) => `${word}(${n}${n});`).join('\n')}\n\`\`\``;
    const other = block('open').replace(/(\d)\d/g, '$10');
    expect(lint(block('open'), other).map(({ message }) => message)).toEqual([
      'Unexpected code block, 7 of its lines differ from the English',
    ]);
  });

  test('a difference is reported if the source is Spanish', () => {
    const check = (es: string, en: string) => {
      const source = openDocument('es.md', 'es', es).document!;
      const target = openDocument('en.md', 'en', en).document!;
      return places(checkPair(source, target, noSettings));
    };
    expect(check("```js\nlista(['Brasil']);\n```", "```js\nlista(['Brazil']);\n```")).toEqual([]);
    expect(check('```js\nabrir(1);\n```', '```js\nabrri(1);\n```')).toEqual(['code-blocks en 2']);
  });
});
