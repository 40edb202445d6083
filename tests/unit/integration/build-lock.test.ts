import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { underLock } from '#integration/build-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'lockstep-'));
const file = join(folder, 'new/build.lock');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid!;
}

test('the lock names the process while the work is done, and is gone after it', async () => {
  const seen = await underLock(file, expect.fail, async () => readFileSync(file, 'utf8'));
  expect(seen).toBe(String(process.pid));
  const failing = underLock(file, expect.fail, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(existsSync(file)).toBe(false);
});

test.each([
  ['a process that was killed', async () => String(await endedProcess())],
  ['a file cut short', async () => ''],
  ['this process, which had the number of one that was killed', async () => String(process.pid)],
])('%s holds nothing', async (_, content) => {
  await underLock(file, expect.fail, async () => {});
  writeFileSync(file, await content());
  expect(await underLock(file, expect.fail, async () => 'done')).toBe('done');
});

test.runIf(process.platform === 'linux')(
  'a process that has ended holds nothing, though nobody asks after it',
  async () => {
    const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60']);
    const [id] = (await once(parent.stdout, 'data')) as [Buffer];
    const state = () => readFileSync(`/proc/${Number(id)}/stat`, 'utf8');
    await expect.poll(state).toContain(') Z ');
    writeFileSync(file, String(Number(id)));
    expect(await underLock(file, expect.fail, async () => 'done')).toBe('done');
    parent.kill();
  },
);

test('a process that works is waited for, and that is said once', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  writeFileSync(file, String(child.pid));
  const said: string[] = [];
  const work = underLock(
    file,
    (message) => said.push(message),
    async () => child.exitCode ?? child.signalCode,
  );
  await expect.poll(() => said).toHaveLength(1);
  expect(said[0]).toContain(`process ${child.pid}`);
  child.kill('SIGKILL');
  expect(await work).toBe('SIGKILL');
  expect(said).toHaveLength(1);
});
