import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rooms as listed } from '../../../tools/rooms.mjs';

const rooms = Object.entries(listed).filter(([room]) => room !== 'content');

describe.each(rooms)('src/%s/README.md', (room, others) => {
  // Astro would make a page of a Markdown file among the routes, but for an underscore.
  const text = readFileSync(`src/${room}/${room === 'pages' ? '_' : ''}README.md`, 'utf8');

  test('has fifteen lines at most', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(15);
  });

  test('names the rooms that tools/rooms.mjs lets it import', () => {
    const line = /^(?:May import (.*?)\.|Imports nothing\.)/m.exec(text);
    const named = [...(line?.[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1]);
    expect(named).toEqual(others);
  });

  test('names files that exist', () => {
    const files = [...text.matchAll(/^- `([^`]+)`: /gm)].map((match) => match[1]!);
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) expect(existsSync(`src/${room}/${file}`), file).toBe(true);
  });
});
