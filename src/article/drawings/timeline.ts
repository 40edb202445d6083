import type { List, ListItem } from 'mdast';
import type { TimelineGroup, TimelineTrack } from '../blocks.ts';
import { plainText } from '../visit.ts';
import { innerList, itemText } from './list-of.ts';
import { createPen, wrapWords, type Drawing } from './svg.ts';

const trackHeight = 44;
const groupHeight = 30;
const textHeight = 18;
/** Characters that have room on the narrowest screen: of two texts beside each other, and of one alone. */
const room = { beside: 40, alone: 44 };

/** Draws times side by side on one scale; a limited time is thinner, what is left of the scale dotted. */
export function drawTimeline(groups: readonly TimelineGroup[], dir: 'ltr' | 'rtl'): Drawing {
  const longest = Math.max(...groups.flatMap(({ tracks }) => tracks.map(total)), 1);
  const pen = createPen(dir);
  const parts: string[] = [];
  let y = 0;
  for (const { name, tracks } of groups) {
    parts.push(pen.words(name, 0, y + 16, { isBold: true }));
    y += groupHeight;
    for (const track of tracks) {
      parts.push(pen.words(track.name, 0, y + 10));
      const below =
        track.name.length + track.says.length > room.beside ? wrapWords(track.says, room.alone) : [];
      if (below.length === 0) parts.push(pen.words(track.says, 100, y + 10, { anchor: 'end' }));
      for (const line of below) {
        y += textHeight;
        parts.push(pen.words(line, 0, y + 10));
      }
      let x = 0;
      for (const { length, isLimited } of track.spans) {
        const end = x + (100 * length) / longest;
        parts.push(
          pen.line(isLimited ? 'thin' : 'line', x, end, y + 22),
          pen.post('tick', end, y + 16, y + 28),
        );
        x = end;
      }
      if (x < 99.9) parts.push(pen.line('dots', x, 100, y + 22));
      y += trackHeight;
    }
  }
  return { height: y, parts };
}

/** What is wrong with the list of a timeline, or nothing. */
export function timelineProblem(list: List): string | undefined {
  const groups = readTimeline(list);
  const bare = groups.find(({ tracks }) => tracks.length === 0);
  if (bare) return `\`${bare.name}\` without a list of times`;
  const timeless = groups.flatMap(({ tracks }) => tracks).find((track) => total(track) === 0);
  return timeless && `\`${timeless.name}\` without a time such as \`**2 days**\``;
}

/**
 * Reads the times of a list of things with a list of times each: `Platforms: **2 days**`. A time that is followed by
 * emphasis is one with limits. The first number of a time is its length; all have one unit.
 */
export function readTimeline(list: List): TimelineGroup[] {
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
