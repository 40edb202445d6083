import { expect, test } from 'vitest';
import { runNode } from '../../support/build.ts';

test.each<[string[], Record<string, string>, RegExp]>([
  [['--dri', 'x'], {}, /Unknown option '--dri'\nThe flags are --dir\./],
  [['stray'], {}, /Unexpected argument 'stray'/],
  [['--dir', 'nowhere'], {}, /no built site in nowhere/],
  [[], { PORT: 'abc' }, /Unexpected `abc` in PORT/],
  [[], { PORT: '99999' }, /Unexpected `99999` in PORT/],
])('npm run serve %j %j is said to be wrong in two lines', (args, env, message) => {
  const { status, stderr } = runNode(['src/serve/main.ts', ...args], env);
  expect(stderr).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(2);
  expect(status).toBe(2);
});
