import type { List, ListItem } from 'mdast';
import { plainText } from '../visit.ts';
import { defineDrawing } from './definition.ts';
import { innerList, itemText } from './list-of.ts';
import { createShapeWriter, wrapWords, type Drawing } from './svg.ts';

/** A window of a program: its title, and what is in it from top to bottom. */
interface ProgramWindow {
  title: string;
  fields: WindowField[];
}

/** A field to type in, or a drop-down list if it has choices. `says` is what to do with it. */
interface WindowField {
  name: string;
  says: string;
  choices: { name: string; isChosen: boolean }[];
}

/** A sketch of a window, with its fields and drop-down lists. */
export default defineDrawing({
  name: 'Window',
  example:
    '- Login window\n  - Username: Caps Lock off\n  - Type of account: pick one\n    - Live account\n    - **Paper account**',
  problem: windowProblem,
  read: readWindow,
  draw: drawWindow,
});

const fieldHeight = 28;
const lineHeight = 18;
/** How many characters fit between the edges of the window on the narrowest screen. */
const room = 40;
const [left, right] = [5, 95];

function drawWindow({ title, fields }: ProgramWindow, dir: 'ltr' | 'rtl'): Drawing {
  const shapes = createShapeWriter(dir);
  const parts = [shapes.words(title, left, 22, { isBold: true }), shapes.line('edge', 0, 100, 34)];
  let y = 34;
  const write = (value: string, isBold = false) => {
    for (const line of wrapWords(value, room)) {
      parts.push(shapes.words(line, left, y + 14, { isBold }));
      y += lineHeight;
    }
  };
  for (const { name, says, choices } of fields) {
    y += 14;
    write(name, true);
    y += 4;
    parts.push(shapes.box(left, right, y, fieldHeight));
    if (choices.length > 0) parts.push(shapes.words('▾', right - 4, y + 19, { anchor: 'middle' }));
    y += fieldHeight;
    for (const choice of choices) {
      parts.push(shapes.box(left, right, y, fieldHeight));
      parts.push(shapes.words(choice.name, left + 3, y + 19, { isBold: choice.isChosen }));
      if (choice.isChosen) parts.push(shapes.post('line', left, y, y + fieldHeight));
      y += fieldHeight;
    }
    y += 4;
    write(says.replace(/^\p{Ll}/u, (first) => first.toUpperCase()));
  }
  parts.unshift(shapes.box(0, 100, 0.5, y + 14));
  return { height: y + 22, parts };
}

function windowProblem(list: List): string | undefined {
  const [window, another] = list.children;
  if (another) return `second window \`${itemText(another)}\``;
  return window && !innerList(window) ? `\`${itemText(window)}\` without a list of its fields` : undefined;
}

/**
 * Reads a window from a list with one item: the title of the window, and below it a list of its fields such as
 * `Username: Caps Lock off`. A field with a list of its own is a drop-down list; a choice in bold is the one to pick.
 */
function readWindow(list: List): ProgramWindow {
  const [window] = list.children;
  const fields = window ? (innerList(window)?.children ?? []) : [];
  return { title: window ? itemText(window) : '', fields: fields.map(readField) };
}

function readField(item: ListItem): WindowField {
  const [name = '', ...rest] = itemText(item).split(/:\s*/);
  const choices = (innerList(item)?.children ?? []).map((choice) => {
    const [paragraph] = choice.children;
    const only = paragraph?.type === 'paragraph' && paragraph.children.length === 1 && paragraph.children[0];
    return { name: plainText(choice), isChosen: only ? only.type === 'strong' : false };
  });
  return { name, says: rest.join(': '), choices };
}
