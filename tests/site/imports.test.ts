import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '#cli/run.ts';
import { buildSite } from '../support/build.ts';
import { answerTodos, copySample, writeEmptyContent, type SampleName } from '../support/import.ts';
import { quietShell } from '../support/shell.ts';
import { useContent } from '../support/use-content.ts';

const { home, content } = useContent(writeEmptyContent);

/** What the planted differences are mended with. */
const mended = { '95 °C': '85 °C', '40 días': '30 días', ' 3 veces': ' 2 veces' };

test('three exports in one site, which is built once its marks are answered', async () => {
  const found: string[] = [];
  for (const name of ['zendesk', 'markdown', 'html'] satisfies SampleName[]) {
    const args = ['import', name, copySample(name, home), '--content', content];
    const { output } = await run(args, quietShell(home));
    for (const [, value] of output.matchAll(/expected `([^`]+)` as in English/g)) found.push(value!);
  }
  expect([...new Set(found)].sort()).toEqual(['2', '30 days', '85 °C']);
  for (const file of globSync(join(content, 'articles/*/*.mdx'))) {
    const answered = answerTodos(readFileSync(file, 'utf8'));
    const text = Object.entries(mended).reduce((before, [from, to]) => before.replace(from, to), answered);
    writeFileSync(file, text);
  }
  const out = join(home, 'dist');
  buildSite({ content, outDir: out });
  const page = (path: string) => readFileSync(join(out, path), 'utf8');
  expect(page('en/kb/1001/index.html')).toContain('Coffee is not hot');
  expect(page('es/kb/1004/index.html')).toMatch(/id="before"/);
  expect(page('_redirects')).toContain('/hc/es/articles/360012345678-* /es/kb/1001/ 301');
  expect(page('_redirects')).toContain('/es/docs/water-filter /es/kb/');
  expect(page('_redirects')).toContain('/es/soporte/descalcificar /es/kb/');
  expect(existsSync(join(out, 'kb/1001/water-tank.png'))).toBe(true);
});
