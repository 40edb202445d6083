import puppeteer from 'puppeteer-core';
import type { Engine, EnginePage } from './engine.ts';

const path = process.env['FIREFOX_PATH'];

/** Firefox speaks the protocol of puppeteer itself: it needs no driver. */
export const firefox: Engine = { name: 'Firefox', launch: path ? () => launch(path) : undefined };

async function launch(executablePath: string): Promise<EnginePage> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    goto: (url) => page.goto(url),
    run: (work, ...args) => page.evaluate(work as never, ...args) as never,
    click: (selector) => page.locator(selector).click(),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    paste: async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    resize: (width, height) => page.setViewport({ width, height }),
    close: () => browser.close(),
  };
}
