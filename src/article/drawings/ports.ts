import type { List } from 'mdast';
import { defineDrawing } from './definition.ts';
import { itemText } from './list-of.ts';
import { createShapeWriter, wrapWords, type Drawing } from './svg.ts';

/** The route between two computers: its start, its end, its ports, and in `walls` what blocks it. */
interface PortsWay {
  from: PortsPlace;
  to: PortsPlace;
  ports: string[];
  walls: PortsPlace[];
}

interface PortsPlace {
  name: string;
  detail: string;
}

const lineGap = 32;
const top = 30;

/** The route between two computers, with the ports that must be open. */
export default defineDrawing({
  name: 'Ports',
  example: '- Your computer: TWS\n- Firewall: TCP\n- **4000**\n- **4001**\n- Servers',
  problem: portsProblem,
  read: readPorts,
  draw: drawPorts,
});

/** Draws the route between two computers: a line for each port, and a wall for each obstacle. */
function drawPorts({ from, to, ports, walls }: PortsWay, dir: 'ltr' | 'rtl'): Drawing {
  const height = Math.max(ports.length * lineGap + 16, 84);
  const middle = top + height / 2;
  const shapes = createShapeWriter(dir);
  const parts: string[] = [];
  for (const [x, place] of [
    [0.2, from],
    [71.8, to],
  ] as const) {
    const lines = wrapWords(place.name, 11);
    const details = wrapWords(place.detail, 14);
    const first = middle - 9 * (lines.length + details.length - 1) + 4;
    parts.push(shapes.box(x, x + 28, top, height));
    [...lines, ...details].forEach((line, index) =>
      parts.push(
        shapes.words(line, x + 14, first + index * 18, { anchor: 'middle', isBold: index < lines.length }),
      ),
    );
  }
  const yOf = (index: number) => middle + (index - (ports.length - 1) / 2) * lineGap;
  walls.forEach(({ name, detail }, index) => {
    const x = 50 + (index - (walls.length - 1) / 2) * 8;
    const gaps = ports.map((_, port) => yOf(port));
    let y = top - 6;
    for (const gap of [...gaps, Infinity]) {
      const end = Math.min(gap - 8, top + height + 6);
      parts.push(shapes.post('wall', x, y, end));
      y = gap + 8;
    }
    parts.push(shapes.words(name, 50, 14, { anchor: 'middle', isBold: true }));
    if (detail) parts.push(shapes.words(detail, 50, top + height + 24, { anchor: 'middle' }));
  });
  ports.forEach((port, index) => {
    parts.push(shapes.line('line', 28.2, 71.8, yOf(index)));
    parts.push(shapes.words(port, 38, yOf(index) - 7, { anchor: 'middle', isBold: true }));
  });
  return { height: top + height + 32, parts };
}

/** What is wrong with a list of ports. Undefined if the list is valid. */
function portsProblem(list: List): string | undefined {
  const { ports } = readPorts(list);
  if (list.children.length < 3) return 'a list of fewer than three items';
  return ports.length === 0 ? 'no item that is only a number, such as `**4000**`' : undefined;
}

/**
 * Reads the route between two computers from a list. The first item is the start and the last the end. Of the others, an item
 * that is only a number is a port, and any other item blocks the route. The text after a colon is a detail in smaller type.
 */
function readPorts(list: List): PortsWay {
  const items = list.children.map((item) => {
    const [name = '', ...rest] = itemText(item).split(/:\s*/);
    return { name, detail: rest.join(': ') };
  });
  const between = items.slice(1, -1);
  const nothing = { name: '', detail: '' };
  return {
    from: items[0] ?? nothing,
    to: items.at(-1) ?? nothing,
    ports: between.map(({ name }) => name).filter((name) => /^\d+$/.test(name)),
    walls: between.filter(({ name }) => !/^\d+$/.test(name)),
  };
}
