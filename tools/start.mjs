// `npm start`: installs the locked packages, builds the site and serves it until Ctrl-C. `--content DIR` or KB_CONTENT names another
// content folder.
import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { readContentFlag } from './content-flag.mjs';
import { installLocked, run } from './install.mjs';

readContentFlag('npm start');
installLocked();
run('npm', ['run', '-s', 'build']);

// Puts the locked Node first on the path, as npm scripts do. It does not use an npm script, because the shell in between would end
// at a signal and leave the server running.
const path = Object.keys(process.env).find((name) => /^path$/i.test(name)) ?? 'PATH';
const server = spawn('node', ['src/serve/main.ts'], {
  stdio: 'inherit',
  env: { ...process.env, [path]: resolve('node_modules/.bin') + delimiter + process.env[path] },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 0)));
