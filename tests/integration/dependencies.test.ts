import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every dependency has its reason in docs/dependencies.md', () => {
  const names = ['package.json', 'tools/mutation/package.json'].flatMap((file) => {
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>;
    return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.keys(manifest[kind] ?? {}),
    );
  });
  const page = readFileSync('docs/dependencies.md', 'utf8');
  const listed = [...page.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1]!);
  expect(listed.sort()).toEqual(names.sort());
});
