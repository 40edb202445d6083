import { describe, expect, test } from 'vitest';
import { articleSkeleton } from '#lint/skeleton.ts';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) =>
  places(lint(en, es, { singles: true }).filter(({ ruleId }) => ruleId === 'unfinished'));

describe('unfinished', () => {
  test.each([
    ['## A\n\nTODO', '## A\n\nTODO', ['unfinished en 3', 'unfinished es 3']],
    ['Write this. TODO', 'Escriba.', ['unfinished en 1']],
    ['Text.', 'Texto.\n\nTODO: una frase.', ['unfinished es 3']],
    ['- One\n- [TODO: two]', '- Uno\n- [TODO: dos]', ['unfinished en 2', 'unfinished es 2']],
    ['| A | B |\n|---|---|\n| 1 | [TODO] |', '', ['unfinished en 3']],
    ['![TODO: what is seen](a.png)', '![Ventana](a.png)', ['unfinished en 1']],
    ['<Figure\n  src="a.png"\n  alt="A window"\n  caption="[TODO: which]"\n/>', '', ['unfinished en 4']],
    ['<Figure\n  src="a.png"\n  alt="TODO"\n/>', '', ['unfinished en 3']],
    ['---\ntitle: TODO\nsummary: "[TODO: x]"\n---\n\nText.', '', ['unfinished en 2', 'unfinished en 3']],
    ['## Ports {/* #todo-first-section */}\n\nText.', '', ['unfinished en 1']],
  ])('a defect is reported: %j | %j', (en, es, expected) => {
    expect(found(en, es)).toEqual(expected);
  });

  test.each([
    ['Delete everything.', 'Borre TODO el contenido.'],
    ['**EVERYTHING** is deleted.', '**TODO** se borra.'],
    ['Everything you need to know', 'TODO LO QUE NECESITA SABER'],
    ['Bring everything: passport and ticket.', 'Traiga TODO: pasaporte y billete.'],
    ['| Copy | Everything |\n|---|---|\n| A | B |', '| Copia | TODO |\n|---|---|\n| A | B |'],
    ['Look for `TODO` in the code.', 'Busque `TODO` en el código.'],
    ['```js\n// TODO: x\n```', '```js\n// TODO: x\n```'],
    ['Press <Ui>TODO</Ui>.', 'Pulse <Ui>TODO</Ui>.'],
    ['Your to-do list, TODOs, TODO_LIST and mistodo.', 'Su lista de tareas: todo.'],
    ['## Lists {/* #todo-list */}\n\nText.', '## Listas {/* #todo-list */}\n\nTexto.'],
    ['', ''],
  ])('correct text is not reported: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });

  test('the finding is at the mark', () => {
    const [{ range } = { range: undefined }] = lint('Open it. [TODO: which\nwindow]', '', {
      singles: true,
    }).filter(({ ruleId }) => ruleId === 'unfinished');
    expect(range?.start).toEqual({ line: 1, column: 10 });
  });

  test('every placeholder of a new article is reported', () => {
    const text = articleSkeleton({ kb: 9104, title: undefined, kind: 'how-to', today: '2026-01-01' });
    const lines = text.split('\n').flatMap((line, i) => (/\[TODO: /.test(line) ? [i + 1] : []));
    const reported = lint(text, text, { singles: true })
      .filter(({ ruleId, lang }) => ruleId === 'unfinished' && lang === 'en')
      .map(({ range }) => range.start.line);
    expect([...new Set(reported)]).toEqual(lines);
  });

  test('unfinished text of other sites is not reported', () => {
    expect(places(lint('TODO', 'TODO'))).toEqual([]);
  });
});
