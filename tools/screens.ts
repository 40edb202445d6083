/**
 * `npm run screens`: writes screenshots of every page type and its states to `.cache/screens`, in every language, light and dark,
 * at four widths.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createSiteServer, listen } from '#serve/server.ts';
import { launchBrowser } from './launch-browser.ts';
import { pageStates, type PageState } from '../tests/support/page-states.ts';

const languages = ['en', 'es'];
const widths = [360, 768, 1280, 1920];
const schemes = ['light', 'dark'] as const;
const variants = [
  ...widths.flatMap((width) =>
    schemes.map((colorScheme) => ({
      variant: `${width}-${colorScheme}`,
      width,
      colorScheme,
      forcedColors: 'none' as const,
    })),
  ),
  { variant: 'forced', width: 768, colorScheme: 'light' as const, forcedColors: 'active' as const },
  // The same as a window of 1280 pixels at 400 percent zoom.
  { variant: 'zoom', width: 320, colorScheme: 'light' as const, forcedColors: 'none' as const },
];
const folder = '.cache/screens';

const { values } = parseArgs({
  options: { dir: { type: 'string', default: 'dist' }, only: { type: 'string' } },
});
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = createSiteServer({ folder: values.dir, base: '/' });
const url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/`;
const browser = await launchBrowser();
let count = 0;
try {
  for (const screen of pageStates.filter(({ name }) => !values.only || name === values.only))
    await takeAll(screen);
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
process.stdout.write(`${count} pictures in ${folder}\n`);

async function takeAll({ name, path, act }: PageState): Promise<void> {
  for (const lang of languages) {
    const context = await browser.newContext({ viewport: { width: widths[0]!, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${url}${lang}/${path}`);
    await act?.(page);
    for (const { variant, width, ...media } of variants) {
      await page.emulateMedia(media);
      await page.setViewportSize({ width, height: 900 });
      // A dialog covers only the viewport, not the full page.
      const fullPage = (await page.locator('dialog[open]').count()) === 0;
      await page.screenshot({ path: join(folder, `${name}.${lang}-${variant}.png`), fullPage });
      count++;
    }
    await context.close();
  }
}
