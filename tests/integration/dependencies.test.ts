import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every dependency has its reason in docs/dependencies.md', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
  const page = readFileSync('docs/dependencies.md', 'utf8');
  const names = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.keys(manifest[kind] ?? {}),
  );
  const listed = [...page.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1]!);
  expect(listed.sort()).toEqual(names.sort());
});
