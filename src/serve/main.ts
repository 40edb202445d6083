import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentRoot } from '#workspace/content-root.ts';
import { readSite } from '#workspace/read-content.ts';
import { createSiteServer, listen } from './server.ts';

const { values } = parseArgs({ options: { dir: { type: 'string' } } });
const folder = values.dir ?? 'dist';
const port = Number(process.env['PORT'] || 4321);
const host = process.env['HOST'] || 'localhost';

if (!existsSync(`${folder}/404.html`)) {
  fail(`There is no built site in ${folder}.`, 'Run `npm run build` first; `npm start` does both.');
} else if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  fail(
    `Unexpected \`${process.env['PORT']}\` in PORT, expected a number from 0 to 65535.`,
    'For example: PORT=8080 npm start',
  );
} else {
  const { base, ticketTools } = readSite(contentRoot()).site;
  const server = createSiteServer({ folder, base, ticketTools });
  try {
    const taken = await listen(server, host, port);
    process.stdout.write(`http://${host.includes(':') ? `[${host}]` : host}:${taken}${base}\n`);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    fail(
      code === 'ENOTFOUND' ? `The host \`${host}\` is unknown.` : message,
      'HOST and PORT choose where to listen.',
    );
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}

function fail(message: string, hint: string): void {
  process.stderr.write(`${message}\n${hint}\n`);
  process.exitCode = 2;
}
