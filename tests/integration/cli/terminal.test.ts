import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { kbIn } from '../../support/kb.ts';

const main = resolve('src/cli/main.ts');
const files = () => {
  const { cwd, write } = kbIn();
  write('en.md', 'Wait 2 days.\n');
  write('es.md', 'Espere 3 días.\n');
  return { cwd, write };
};
const args = [main, 'check', '--source', 'en.md', '--target', 'es.md'];
const escapeRe = /\u001B/;

/** Runs `kb` in a terminal of its own: `script` gives it one. */
function inTerminal(cwd: string, env: NodeJS.ProcessEnv) {
  const command = [process.execPath, ...args].map((part) => `'${part}'`).join(' ');
  return spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd,
    env: { ...process.env, TERM: 'xterm', NO_COLOR: '', ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

describe('what is written where', () => {
  test('a pipe gets no colour and no progress, and nothing on standard error', () => {
    const { cwd, write } = files();
    write('list.jsonl', '{"source":"en.md","target":"es.md"}\n'.repeat(25));
    const { stdout, stderr, status } = spawnSync(process.execPath, [main, 'check', '--pairs', 'list.jsonl'], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, FORCE_COLOR: undefined },
    });
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('Unexpected `3 días`');
    expect(stdout).not.toMatch(escapeRe);
  });

  test.runIf(hasTerminal)('a terminal gets colour', () => {
    expect(inTerminal(files().cwd, {}).stdout).toMatch(escapeRe);
  });

  test.runIf(hasTerminal).each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('%j: none', (env) => {
    const { stdout } = inTerminal(files().cwd, env);
    expect(stdout).toContain('Unexpected');
    expect(stdout.replaceAll('\r\u001B[K', '')).not.toMatch(escapeRe);
  });

  test('a failure is one line on standard error with a hint, and nothing on standard output', () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [main, 'chek'], { encoding: 'utf8' });
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });
});

test('--watch checks again after a change and ends when told to', async () => {
  const { cwd, write } = files();
  const child = spawn(process.execPath, [...args, '--watch', '--format', 'unix'], { cwd });
  onTestFinished(() => void child.kill());
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const rounds = async (count: number) => {
    while (text.split('Waiting for changes').length <= count) await once(child.stdout, 'data');
  };
  await rounds(1);
  expect(text).toContain('Unexpected `3 días`');
  text = '';
  write('es.md', 'Espere 2 días.\n');
  await rounds(1);
  expect(text).not.toContain('Unexpected');
  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(0);
}, 30_000);
