import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { watchFolder } from '#content-layer/watch-folder.ts';

test('changes close together are reported together, and changes outside the folder not at all', () => {
  vi.useFakeTimers();
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const told: string[][] = [];
  watchFolder(watcher, 'content', (files) => told.push(files));
  for (const file of ['content/a', 'contents/x', 'content/b', 'content/a'])
    watcher.emit('all', 'change', resolve(file));
  vi.runAllTimers();
  watcher.emit('all', 'change', resolve('content/c'));
  vi.runAllTimers();
  expect(told).toEqual([[resolve('content/a'), resolve('content/b')], [resolve('content/c')]]);
  vi.useRealTimers();
});
