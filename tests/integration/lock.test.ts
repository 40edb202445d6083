import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Package {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

describe.each(['.', 'tools/mutation'])('in %s', (folder) => {
  const { packages } = JSON.parse(readFileSync(`${folder}/package-lock.json`, 'utf8')) as {
    packages: Record<string, Package>;
  };

  // Some releases lack the binary of a platform in the registry: `npm install` then writes a lock that `npm ci` refuses.
  test('every optional dependency of a locked package is locked', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(packages, path, name))
        .map((name) => `${path}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('direct dependencies are pinned', () => {
    const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const ranges = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.entries(manifest[kind] ?? {}),
    );
    expect(ranges.filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
  });

  test('there is one zod 4', () => {
    const zods = Object.entries(packages).filter(([path]) => path.endsWith('node_modules/zod'));
    expect(zods.filter(([, { version }]) => version?.startsWith('4.')).map(([path]) => path)).toEqual([
      'node_modules/zod',
    ]);
  });

  test('the lock names no host', () => {
    const hosts = new Set(JSON.stringify(packages).match(/"resolved":"https?:\/\/[^/]+/g) ?? []);
    expect([...hosts].filter((host) => !host.endsWith('//registry.npmjs.org'))).toEqual([]);
  });
});

/** A package is found in the folder of the one that needs it or in one above. */
function isLocked(packages: Record<string, Package>, path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    if (packages[`${folder && `${folder}/`}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}
