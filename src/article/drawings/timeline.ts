import type { List, ListItem } from 'mdast';
import { plainText } from '../visit.ts';
import { defineDrawing } from './definition.ts';
import { innerList, itemText } from './list-of.ts';
import { createShapeWriter, wrapWords, type Drawing } from './svg.ts';

/** A name and the tracks below it: what can be entered, and for how long. */
interface TimelineGroup {
  name: string;
  tracks: TimelineTrack[];
}

interface TimelineTrack {
  name: string;
  /** As written: `2 days`, or `2 days, 10 days only for the card`. */
  says: string;
  /** Lengths in the unit of the timeline. A limited span is drawn thinner. */
  spans: { length: number; isLimited: boolean }[];
}

const trackHeight = 44;
const groupHeight = 30;
const textHeight = 18;
/** How many characters fit on the narrowest screen: in two texts side by side, and in one text alone. */
const room = { beside: 40, alone: 44 };

/** Times on one scale: what can be entered, and for how long. */
export default defineDrawing({
  name: 'Timeline',
  example: '- Passcode\n  - Platform: **2 days**\n  - Portal: **2 days**, then **10 days** *only the card*',
  problem: timelineProblem,
  read: readTimeline,
  draw: drawTimeline,
});

/** Draws times on one scale. A limited time is thinner; the unused rest of the scale is dotted. */
function drawTimeline(groups: readonly TimelineGroup[], dir: 'ltr' | 'rtl'): Drawing {
  const longest = Math.max(...groups.flatMap(({ tracks }) => tracks.map(total)), 1);
  const shapes = createShapeWriter(dir);
  const parts: string[] = [];
  let y = 0;
  for (const { name, tracks } of groups) {
    parts.push(shapes.words(name, 0, y + 16, { isBold: true }));
    y += groupHeight;
    for (const track of tracks) {
      parts.push(shapes.words(track.name, 0, y + 10));
      const below =
        track.name.length + track.says.length > room.beside ? wrapWords(track.says, room.alone) : [];
      if (below.length === 0) parts.push(shapes.words(track.says, 100, y + 10, { anchor: 'end' }));
      for (const line of below) {
        y += textHeight;
        parts.push(shapes.words(line, 0, y + 10));
      }
      let x = 0;
      for (const { length, isLimited } of track.spans) {
        const end = x + (100 * length) / longest;
        parts.push(
          shapes.line(isLimited ? 'thin' : 'line', x, end, y + 22),
          shapes.post('tick', end, y + 16, y + 28),
        );
        x = end;
      }
      if (x < 99.9) parts.push(shapes.line('dots', x, 100, y + 22));
      y += trackHeight;
    }
  }
  return { height: y, parts };
}

/** What is wrong with the list of a timeline. Undefined if the list is valid. */
function timelineProblem(list: List): string | undefined {
  const groups = readTimeline(list);
  const bare = groups.find(({ tracks }) => tracks.length === 0);
  if (bare) return `\`${bare.name}\` without a list of times`;
  const timeless = groups.flatMap(({ tracks }) => tracks).find((track) => total(track) === 0);
  return timeless && `\`${timeless.name}\` without a time such as \`**2 days**\``;
}

/**
 * Reads a timeline from a list of things, each with a list of times such as `Platforms: **2 days**`. Emphasis after a time
 * marks it as limited. The first number of a time is its length. All times have the same unit.
 */
function readTimeline(list: List): TimelineGroup[] {
  return list.children.map((item) => ({
    name: itemText(item),
    tracks: (innerList(item)?.children ?? []).map(readTrack),
  }));
}

function readTrack(item: ListItem): TimelineTrack {
  const [name = '', ...rest] = itemText(item).split(/:\s*/);
  const [paragraph] = item.children;
  const spans: TimelineTrack['spans'] = [];
  for (const node of paragraph?.type === 'paragraph' ? paragraph.children : []) {
    const length = node.type === 'strong' ? Number(/\d+/.exec(plainText(node))?.[0] ?? 0) : 0;
    if (length > 0) spans.push({ length, isLimited: false });
    else if (node.type === 'emphasis' && spans.length > 0) spans.at(-1)!.isLimited = true;
  }
  return { name, says: rest.join(': '), spans };
}

function total({ spans }: TimelineTrack): number {
  return spans.reduce((sum, { length }) => sum + length, 0);
}
