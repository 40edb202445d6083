import { parseArgs } from 'node:util';
import { contentRoot } from '#workspace/content-root.ts';
import { buildSite } from './build-site.ts';
import { printDiagnostics } from './print-diagnostics.ts';

const { values } = parseArgs({ options: { content: { type: 'string' }, out: { type: 'string' } } });
const started = performance.now();
const outDir = values.out ?? 'dist';
const result = await buildSite({
  contentRoot: values.content ?? contentRoot(),
  outDir,
  progress: (message) => process.stderr.write(`${message}\n`),
});
if (result.ok) {
  process.stderr.write(
    `${result.pages} pages in ${outDir}, ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
  );
} else {
  process.stderr.write(result.diagnostics.length > 0 ? printDiagnostics(result.diagnostics) : '');
  for (const { page, problem } of result.links) process.stderr.write(`${page}\n  error  ${problem}\n`);
  process.stderr.write(`Nothing was written; ${outDir} is as it was.\n`);
  process.exitCode = 1;
}
