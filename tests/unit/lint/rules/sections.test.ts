import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) => places(lint(en, es).filter(({ ruleId }) => ruleId === 'sections'));

describe('sections', () => {
  test.each([
    [
      '## A {/* #a */}\n\nText.\n\n## B {/* #b */}\n\nMore text.',
      '## A {/* #a */}\n\nTexto.',
      'sections es 3',
    ],
    ['## Ports\n\nText.', '### Puertos\n\nTexto.', 'sections es 1'],
    ['## A {/* #a */}\n\nText.', '## A {/* #x */}\n\nTexto.', 'sections es 1'],
    [
      '## Ports {/* #p */}\n\nOpen `4000` and `4001`.\n\n## Names {/* #n */}\n\nUse `host` and `name`.',
      '## Nombres {/* #n */}\n\nUse `host` y `name`.\n\n## Puertos {/* #p */}\n\nAbra `4000` y `4001`.',
      'sections es 5',
    ],
    [
      '## Problem\n\nThe container needs an image.\n\n## Help\n\nAutomation accelerates adoption.',
      '## Ayuda\n\nLa automatización acelera la adopción.\n\n## Problema\n\nEl contenedor necesita una imagen.',
      'sections es 5',
    ],
    ['## A\n\nText.', '## A\n\nTexto.\n\n## Otra\n\nMás texto.', 'sections es 5'],
  ])('a difference is reported: %j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    ['## A {/* #a */}\n\nText.', '## Á {/* #a */}\n\nTexto.'],
    ['', ''],
  ])('a correct translation is not reported: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });

  test.each([
    [
      '## When it opens\n\nAt ten.\n\n## Where it is\n\nBy the sea.',
      '## Dónde está\n\nJunto al mar.\n\n## Cuándo abre\n\nA las diez.',
    ],
    [
      '## Who may enter\n\nAll who wish.\n\n## Why it is closed\n\nIt rains.',
      '## Por qué está cerrado\n\nLlueve.\n\n## Quién puede entrar\n\nTodos.',
    ],
    [
      '## Qué es\n\nUna casa.\n\n## Cómo se llega\n\nA pie.',
      '## How to get there\n\nOn foot.\n\n## What it is\n\nA house.',
    ],
  ])('swapped sections are one finding: %j | %j', (en, es) => {
    expect(lint(en, es).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Section `.+` stands in another place than in English$/),
    ]);
  });

  test('a short section that moved below a long one is one finding', () => {
    const short = (title: string) => `## ${title}\n\n\`\`\`js\nimport { a } from 'b';\n\`\`\`\n\n`;
    const long = (title: string, text: string) =>
      `## ${title}\n\n${text} \`x\`, 5.\n\n- \`y\` 6\n- \`z\` 7\n\n`;
    const en = `${short('Import')}${long('Usage', 'It is used with')}## End`;
    const es = `${long('Uso', 'Se usa con')}${short('Importación')}## Fin`;
    expect(lint(en, es).map(({ ruleId, message }) => `${ruleId} ${message}`)).toEqual([
      'sections Section `Importación` stands in another place than in English',
    ]);
  });

  test('the message names the missing section', () => {
    const messages = (en: string, es: string) => lint(en, es).map(({ message }) => message);
    expect(messages('## A\n\nText.\n\n## B `x`\n\nOpen `y`.', '## A\n\nTexto.')).toEqual([
      'Missing section `B x`, which the English has here',
    ]);
    expect(
      messages(
        '## Ports\n\nOpen `4000` and `4001`.\n\n## Names\n\nUse `host` and `name`.',
        '## Nombres\n\nUse `host` y `name`.\n\n## Puertos\n\nAbra `4000` y `4001`.',
      ),
    ).toEqual(['Section `Puertos` stands in another place than in English']);
    expect(messages('## A {/* #a */}\n\nText.', '## Á\n\nTexto.')).toEqual([
      'Missing id `a` of this heading, which the English has',
    ]);
  });
});
