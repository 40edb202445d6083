import { contentRoot } from '#content-layer/content-root.ts';
import { checkContentFolder } from './check-folders.ts';
import { readAddress, readFlags, runCommand } from './read-flags.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

await runCommand(async () => {
  readFlags({});
  const server = readAddress(process.env);
  checkContentFolder(contentRoot());
  const { dev } = await import('astro');
  await dev({ server });
});
