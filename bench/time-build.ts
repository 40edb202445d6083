import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { usageOfTree } from './process-tree.ts';

export interface BuildTime {
  /** Seconds until the site was complete, its search index included, without compression. */
  build: number;
  /** Seconds for the compressed copies of its files. */
  compression: number;
  /** Seconds of processor time, compression included; undefined where it cannot be read. */
  cpu: number | undefined;
  /** The most memory its processes held together, in bytes. */
  memory: number | undefined;
}

/** Builds a site with the command people use, and measures it. Throws where the build fails. */
export async function timeBuild(contentRoot: string, outDir: string): Promise<BuildTime> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  const args = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir];
  const env = { ...process.env, KB_CONTENT: contentRoot, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });

  let build: number | undefined;
  let output = '';
  for (const input of [child.stdout, child.stderr])
    createInterface({ input }).on('line', (line) => {
      output = `${output}${line}\n`.slice(-2000);
      if (line.endsWith('Compressing')) build = seconds();
    });
  let memory: number | undefined;
  let cpu: number | undefined;
  const timer = setInterval(() => {
    const usage = usageOfTree(child.pid!);
    if (!usage) return;
    memory = Math.max(memory ?? 0, usage.memory);
    cpu = Math.max(cpu ?? 0, usage.cpu);
  }, 100);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0 || build === undefined) throw new Error(`The build failed:\n${output}`);
  return { build, compression: seconds() - build, cpu, memory };
}
