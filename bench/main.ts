import { UsageError, type Benchmark } from './benchmark.ts';

/** The benchmarks by name. */
const benchmarks: Record<string, () => Promise<Benchmark>> = {
  build: () => import('./build.ts'),
  fuzz: () => import('./fuzz.ts'),
  generate: () => import('./generate.ts'),
  lighthouse: () => import('./lighthouse.ts'),
  linear: () => import('./linear.ts'),
  lint: () => import('./lint.ts'),
  load: () => import('./load.ts'),
  mutants: () => import('./mutants.ts'),
  search: () => import('./search.ts'),
  'search-index': () => import('./search-index.ts'),
  weight: () => import('./weight.ts'),
};

const [name, ...args] = process.argv.slice(2);
const load = name !== undefined && Object.hasOwn(benchmarks, name) ? benchmarks[name] : undefined;
if (name === undefined) {
  process.stdout.write(await list());
} else if (load) {
  await run(await load(), args);
} else {
  process.stderr.write(`Unexpected benchmark "${name}".\n${await list()}`);
  process.exitCode = 2;
}

async function run(benchmark: Benchmark, rest: string[]): Promise<void> {
  try {
    await benchmark.run(rest);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n${name}: ${benchmark.summary}\n`);
    process.exitCode = 2;
  }
}

async function list(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(benchmarks).map(async ([key, read]) => `  ${key.padEnd(14)}${(await read()).summary}`),
  );
  return `Usage: npm run bench -- <name> [arguments]\n${lines.join('\n')}\n`;
}
