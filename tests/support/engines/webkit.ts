import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import { Builder, By, Key } from 'selenium-webdriver';
import type { Engine, EnginePage } from './engine.ts';

const path = process.env['WEBKIT_DRIVER_PATH'];
const keys = { Tab: Key.TAB, Enter: Key.ENTER, Escape: Key.ESCAPE, ArrowDown: Key.ARROW_DOWN };

/** WebKitGTK is driven by its own driver, and needs a screen: where there is none, one in memory. */
export const webkit: Engine = { name: 'WebKit', launch: path ? () => launch(path) : undefined };

async function launch(driverPath: string): Promise<EnginePage> {
  const port = await freePort();
  const command = [driverPath, `--port=${port}`, '--host=127.0.0.1'];
  const [name, ...args] = process.env['DISPLAY'] ? command : ['xvfb-run', '-a', ...command];
  // A group of its own: the screen and the driver end together.
  const driver = spawn(name!, args, { stdio: 'ignore', detached: true });
  const browser = await whenReady(() =>
    new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities({ browserName: 'MiniBrowser' })
      .build(),
  );
  const press = (...sent: string[]) =>
    browser
      .actions()
      .sendKeys(...sent)
      .perform();
  return {
    goto: (url) => browser.get(url),
    run: (work, ...given) => browser.executeScript(`return (${work.toString()})(...arguments)`, ...given),
    click: (selector) => browser.findElement(By.css(selector)).click(),
    type: (text) => press(text),
    press: (key) => press(keys[key]),
    paste: () => browser.actions().keyDown(Key.CONTROL).sendKeys('v').keyUp(Key.CONTROL).perform(),
    // A window, whose bars take a part of its height.
    resize: async (width, height) => {
      const window = browser.manage().window();
      await window.setRect({ width, height });
      const inner = await browser.executeScript<[number, number]>('return [innerWidth, innerHeight]');
      await window.setRect({ width: 2 * width - inner[0], height: 2 * height - inner[1] });
    },
    close: async () => {
      await browser.quit().catch(() => {});
      process.kill(-driver.pid!);
    },
  };
}

/** The driver takes a moment to listen. */
async function whenReady<Session extends PromiseLike<unknown>>(
  start: () => Session,
): Promise<Awaited<Session>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await start();
    } catch (error) {
      if (attempt === 20) throw error;
      await after(500);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
