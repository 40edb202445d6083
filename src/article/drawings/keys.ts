import type { List, ListItem } from 'mdast';
import { element, escapeText } from '../html.ts';
import { splitKeys } from '../read-inlines.ts';
import { plainText, visit } from '../visit.ts';
import { defineDrawing } from './definition.ts';
import { itemText } from './list-of.ts';
import { createShapeWriter, wrapWords, type Drawing } from './svg.ts';

/** What a combination does, and its keys in the order in which they are pressed. */
interface Combination {
  name: string;
  keys: string[];
}

/** Key combinations as keys of a keyboard. The last key of each, which is pressed while the others are held, stands out. */
export default defineDrawing({
  name: 'Keys',
  example: '- Full screen: <Kbd>Ctrl+Print Screen</Kbd>\n- One window: <Kbd>Alt+Print Screen</Kbd>',
  problem: keysProblem,
  read: readKeys,
  draw: drawKeys,
});

const nameHeight = 18;
const keyHeight = 34;
const gap = 22;
/** How many characters of a name and pixels of keys fit on the narrowest screen. */
const room = { name: 44, keys: 328 };

function drawKeys(combinations: readonly Combination[], dir: 'ltr' | 'rtl'): Drawing {
  const shapes = createShapeWriter(dir);
  const parts: string[] = [];
  let y = 0;
  for (const { name, keys } of combinations) {
    for (const line of wrapWords(name, room.name)) {
      parts.push(shapes.words(line, 0, y + 14, { isBold: true }));
      y += nameHeight;
    }
    y += 4;
    const drawn: string[] = [];
    let x = 0;
    keys.forEach((key, index) => {
      const width = widthOf(key);
      if (x > 0 && x + gap + width > room.keys) {
        x = 0;
        y += keyHeight + 8;
      }
      if (index > 0) {
        drawn.push(text('+', x + gap / 2, y, dir));
        x += gap;
      }
      drawn.push(drawKey(key, x, y, index === keys.length - 1, dir));
      x += width;
    });
    parts.push(shapes.fromStart(drawn.join('')));
    y += keyHeight + 16;
  }
  return { height: y - 8, parts };
}

/** A key with a thick lower edge, `x` pixels from the start of the line. */
function drawKey(key: string, x: number, y: number, isPressed: boolean, dir: 'ltr' | 'rtl'): string {
  const width = widthOf(key);
  const box = { x: dir === 'rtl' ? -x - width : x, y: y + 0.5, width, rx: 4 };
  const className = isPressed ? 'thin' : 'box';
  const outer = element('rect', { class: className, ...box, height: keyHeight }, '');
  const top = element('rect', { class: className, ...box, height: keyHeight - 4 }, '');
  return outer + top + text(key, x + width / 2, y, dir);
}

function text(value: string, x: number, y: number, dir: 'ltr' | 'rtl'): string {
  const at = { x: dir === 'rtl' ? -x : x, y: y + 20 };
  return element('text', { ...at, 'text-anchor': 'middle' }, escapeText(value));
}

/** The width of a key in pixels: a square for a letter, wider for a longer name. */
function widthOf(key: string): number {
  return Math.max(keyHeight, 16 + [...key].length * 8);
}

function keysProblem(list: List): string | undefined {
  const other = list.children.find((item) => !isCombination(item));
  return other && `\`${plainText(other)}\` that is not a name, a colon and one \`<Kbd>\``;
}

function isCombination(item: ListItem): boolean {
  const [combination] = readKeys({ type: 'list', children: [item] });
  const written = [combination?.name, combination?.keys.join('+')].map(withoutSpaces).join(':');
  return item.children.length === 1 && combination!.name !== '' && written === withoutSpaces(itemText(item));
}

function withoutSpaces(value = ''): string {
  return value.replace(/\s+/g, '');
}

function readKeys(list: List): Combination[] {
  return list.children.map((item) => {
    let keys: string[] = [];
    visit(item, (node) => {
      if (node.type === 'mdxJsxTextElement' && node.name === 'Kbd') keys = splitKeys(plainText(node));
    });
    return { name: /^[^:]*/.exec(itemText(item))![0].trim(), keys };
  });
}
