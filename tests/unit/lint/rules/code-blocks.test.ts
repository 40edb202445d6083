import { describe, expect, test } from 'vitest';
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
  ])('%j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    ["```js\n// Hello\nlog('Good morning');\n```", "```js\n// Hola\nlog('Buenos días');\n```"],
    [
      '```console\n$ npx start app\nListening for requests\n```',
      '```console\n$ npx start app\nEscuchando solicitudes\n```',
    ],
    ['```md\nThe list of planets\n```', '```md\nLa lista de planetas\n```'],
    ['', ''],
  ])('silent: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
