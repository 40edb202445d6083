interface Benchmark {
  summary: string;
  run: (args: string[]) => Promise<void>;
}

/** The benchmarks by name; `npm run bench -- <name>` runs one. */
const benchmarks: Record<string, () => Promise<Benchmark>> = {
  generate: () => import('./generate.ts'),
};

const [name, ...args] = process.argv.slice(2);
const load = name === undefined ? undefined : benchmarks[name];
if (name === undefined) {
  process.stdout.write(await list());
} else if (!load) {
  process.stderr.write(`Unknown benchmark "${name}".\n${await list()}`);
  process.exitCode = 2;
} else {
  try {
    await (await load()).run(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}

async function list(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(benchmarks).map(async ([key, read]) => `  ${key.padEnd(12)}${(await read()).summary}`),
  );
  return `Usage: npm run bench -- <name> [arguments]\n${lines.join('\n')}\n`;
}
