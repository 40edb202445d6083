import { existsSync } from 'node:fs';
import { notFoundPath } from '#i18n/urls/pages.ts';
import { readAddress, readFlags, runCommand, UseError } from './command.ts';
import { contentRoot } from '#content-layer/content-root.ts';
import { readSite } from '#content-layer/read-content.ts';
import { headerRulesOf } from '#publish/headers.ts';
import { createSiteServer, listen } from './server.ts';

await runCommand(async () => {
  const folder = readFlags({ dir: { type: 'string' } } as const).dir ?? 'dist';
  const { port, host } = readAddress(process.env);
  if (!existsSync(folder + notFoundPath)) {
    throw new UseError(
      `There is no built site in ${folder}.`,
      'Run `npm run build` first; `npm start` does both.',
    );
  }
  const { site } = readSite(contentRoot());
  const server = createSiteServer({ folder, base: site.base, headerRules: headerRulesOf(site) });
  const taken = await listen(server, host, port).catch((error: NodeJS.ErrnoException) => {
    const message = error.code === 'ENOTFOUND' ? `The host \`${host}\` is unknown.` : error.message;
    throw new UseError(message, 'HOST and PORT choose where to listen.');
  });
  process.stdout.write(`http://${host.includes(':') ? `[${host}]` : host}:${taken}${site.base}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
});
