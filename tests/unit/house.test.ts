import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const importRe = /^(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm;

function importsOf(file: string): string[] {
  return [...readFileSync(join('src', file), 'utf8').matchAll(importRe)].map(
    (match) => match[1] ?? match[2]!,
  );
}

describe('the core takes values and returns values', () => {
  const core = ['article', 'lint', 'schema', 'i18n', 'permalinks', 'publish', 'replies'];
  const allowedNode = new Set(['node:crypto']);
  const shell = /^#(cli|client|components|content-layer|integration|layouts|search|serve)\//;

  test.each(files.filter((file) => core.includes(file.split('/')[0]!)))('%s', (file) => {
    const outside = importsOf(file).filter(
      (name) =>
        name.startsWith('astro') || shell.test(name) || (name.startsWith('node:') && !allowedNode.has(name)),
    );
    expect(outside).toEqual([]);
    const code = readFileSync(join('src', file), 'utf8');
    expect(code).not.toMatch(/\bprocess\.|\bconsole\.|\bDate\.now\(|\bnew Date\(\)/);
  });
});

describe('rooms lean one way', () => {
  const mayUse: Record<string, string[]> = {
    schema: ['i18n'],
    i18n: [],
    article: ['schema', 'i18n'],
    permalinks: ['article', 'schema', 'i18n'],
    lint: ['article', 'schema', 'i18n', 'permalinks'],
    publish: ['article', 'schema', 'i18n'],
  };

  test.each(Object.keys(mayUse))('%s', (room) => {
    for (const file of files.filter((name) => name.startsWith(`${room}/`))) {
      const rooms = importsOf(file).flatMap((name) => /^#([\w-]+)\//.exec(name)?.[1] ?? []);
      expect([file, rooms.filter((name) => name !== room && !mayUse[room]!.includes(name))]).toEqual([
        file,
        [],
      ]);
    }
  });
});

test('nothing is called a drawer', () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\.ts|\/)/.test(file))).toEqual([]);
});
