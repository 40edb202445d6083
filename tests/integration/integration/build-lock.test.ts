import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { takeLock } from '#integration/build-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'lockstep-'));
const file = join(folder, 'new/build.lock');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const module = new URL('../../../src/integration/build-lock.ts', import.meta.url).href;
/** A process that takes the lock, says what the lock holds, and ends as `end` says. */
const holder = (end: string) => [
  '--input-type=module',
  '-e',
  `import { readFileSync } from 'node:fs';
  import { takeLock } from ${JSON.stringify(module)};
  await takeLock(${JSON.stringify(file)}, () => {});
  process.stdout.write(process.pid + ' ' + readFileSync(${JSON.stringify(file)}, 'utf8') + '\\n');
  ${end}`,
];

test.each([
  ['ends', ''],
  ['fails', "throw new Error('no');"],
  ['stops', 'process.exit(2);'],
])('the lock names its process and is removed when the process %s', (_, end) => {
  const { stdout } = spawnSync(process.execPath, holder(end), { encoding: 'utf8' });
  expect(stdout).toMatch(/^(\d+) \1(?: \d+)?\n$/);
  expect(existsSync(file)).toBe(false);
});

async function killedHolder(): Promise<void> {
  const child = spawn(process.execPath, holder('setInterval(() => {}, 1000);'));
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(readFileSync(file, 'utf8').split(' ')[0]).toBe(String(child.pid));
}

test.each<[string, () => void | Promise<void>]>([
  ['a process that was killed', killedHolder],
  ['a file cut short', () => writeFileSync(file, '')],
  [
    'a folder',
    () => {
      rmSync(file, { force: true });
      mkdirSync(file);
    },
  ],
  ['a process whose id another one has now', () => writeFileSync(file, `${process.ppid} 1`)],
  ['a killed process that had the id of this one', () => writeFileSync(file, String(process.pid))],
])('%s does not hold the lock', async (_, leave) => {
  await leave();
  await takeLock(file, expect.fail);
  expect(readFileSync(file, 'utf8').split(' ')[0]).toBe(String(process.pid));
});

test.runIf(process.platform === 'linux')('a zombie process does not hold the lock', async () => {
  const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60']);
  const [id] = (await once(parent.stdout, 'data')) as [Buffer];
  const state = () => readFileSync(`/proc/${Number(id)}/stat`, 'utf8');
  await expect.poll(state).toContain(') Z ');
  writeFileSync(file, String(Number(id)));
  await takeLock(file, expect.fail);
  parent.kill();
});

test('takeLock waits for a live process and reports that once', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  writeFileSync(file, String(child.pid));
  const said: string[] = [];
  const taken = takeLock(file, (message) => said.push(message)).then(() => child.signalCode);
  await expect.poll(() => said).toHaveLength(1);
  expect(said[0]).toContain(`process ${child.pid}`);
  child.kill('SIGKILL');
  expect(await taken).toBe('SIGKILL');
  expect(said).toHaveLength(1);
});
