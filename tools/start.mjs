// `npm start`: installs what is locked, builds the site and serves it. Ctrl-C ends it.
import { spawn } from 'node:child_process';
import { installLocked, run } from './install.mjs';

installLocked();
run('npm', ['run', '-s', 'build']);

// npm scripts put the locked Node first on the path; the server is started through one for that reason.
const server = spawn('npm', ['run', '-s', 'serve'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 0)));
