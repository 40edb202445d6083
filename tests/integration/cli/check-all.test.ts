import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkAll } from '#cli/check-all.ts';
import { checkGroupOfFiles, groupBySource } from '#cli/check-files.ts';
import { compareDiagnostics } from '#article/diagnostic.ts';
import { noSettings } from '#lint/settings.ts';
import { kbIn } from '../../support/kb.ts';
import { quietShell } from '../../support/shell.ts';

function manyPairs() {
  const { write, cwd } = kbIn();
  const pairs = Array.from({ length: 400 }, (_, i) => {
    write(`en/${i}.md`, `Wait ${i} days.\n`);
    write(`es/${i}.md`, `Espere ${i + (i % 7 === 0 ? 1 : 0)} días.\n`);
    return { source: `en/${i}.md`, target: `es/${i}.md` };
  });
  return { pairs, cwd };
}

test('several processors find what one does', async () => {
  const { pairs, cwd } = manyPairs();
  const one = groupBySource(pairs).flatMap((group) => checkGroupOfFiles(group, true, noSettings, cwd));
  const found = await checkAll(pairs, true, noSettings, quietShell(cwd));
  expect(one.length).toBeGreaterThan(50);
  expect(found.sort(compareDiagnostics)).toEqual(one.sort(compareDiagnostics));
}, 60_000);

test('a file that cannot be read ends the check, whoever reads it', async () => {
  const { pairs, cwd } = manyPairs();
  for (const i of [2, 350]) {
    rmSync(join(cwd, `es/${i}.md`));
    mkdirSync(join(cwd, `es/${i}.md`));
  }
  await expect(checkAll(pairs, true, noSettings, quietShell(cwd))).rejects.toThrow('is a folder');
}, 60_000);
