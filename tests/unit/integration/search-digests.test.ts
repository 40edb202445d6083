import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packDigest, readDigests, unpackDigest, writeDigests } from '#integration/search-digests.ts';
import { createTextDigester } from '#search/digest.ts';

let folder: string;
const file = () => join(folder, 'kept', 'search-es.json');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockstep-digests-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = 'La contraseña «caducó»:\nel 日本 y 12,50 € — ¿otra contraseña?';
const digest = {
  ...createTextDigester('es')([[{ text, weight: 4 }], [], [{ text: 'Y más', weight: 11 }]]),
  referrals: [[2, 1133] as [number, number]],
};
const made = { inputs: 'all', files: [['/find/es/table.json', 'abc'] as [string, string]] };
const digests = new Map(
  [1, 22].map((kb) => [kb, { key: `key ${kb}`, inputs: 'own', digest: packDigest(digest) }]),
);

test('what was kept comes back as it was', () => {
  expect(unpackDigest(packDigest(digest))).toEqual(digest);
  writeDigests(file(), 'base', { made, digests });
  const { made: files, digests: read } = readDigests(file(), 'base');
  expect(files).toEqual(made);
  expect([...read.keys()]).toEqual([1, 22]);
  expect(read.get(22)).toMatchObject({ key: 'key 22', inputs: 'own' });
  expect(unpackDigest(read.get(22)!.digest)).toEqual(digest);
});

test('nothing comes back of what is not there, or was made of something else', () => {
  expect(readDigests(file(), 'base').digests.size).toBe(0);
  writeDigests(file(), 'base', { made, digests });
  expect(readDigests(file(), 'another')).toEqual({ made: undefined, digests: new Map() });
});

test.each([1, 100, -10, -300])('nothing comes back of a file cut at %i', (length) => {
  writeDigests(file(), 'base', { made, digests });
  const bytes = readFileSync(file());
  writeFileSync(file(), bytes.subarray(0, length));
  const { made: files, digests: read } = readDigests(file(), 'base');
  expect([files, read.size]).toEqual([undefined, 0]);
});
