import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject } from 'vitest';
import { startHost, type Host } from './releases.ts';
import { page, usePage } from './use-page.ts';

/** The host of the test that runs. */
export let host: Host;

/** For each test a host of its own with the real site, and a page that has never been there. */
export function useHost(): void {
  usePage();
  beforeEach(async () => {
    host = await startHost(inject('sites').main);
  });
  afterEach(() => host?.stop());
}

export const open = (path: string, at = page) => at.goto(host.url + path);

/** A first visit: the page, and the worker with all it stores by itself. */
export async function visit(path: string): Promise<void> {
  await open(path);
  await page.evaluate(() => navigator.serviceWorker.ready);
}

/** Waits until something that takes time to find out is so. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  await expect.poll(isSo).toBe(true);
}

/** Whether the device has a file. */
export const isStored = (path: string, at = page) =>
  at.evaluate(async (url) => (await caches.match(url)) !== undefined, path);

/** How many files each cache of a build has, by its version. */
export function storedBuilds(): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes(' build '));
    const counts = names.map(
      async (name) => [name.split(' build ')[1]!, (await (await caches.open(name)).keys()).length] as const,
    );
    return Object.fromEntries(await Promise.all(counts));
  });
}

/**
 * Has the browser look for a release, and waits until it has taken or refused it. Twice: the first may join a look of the
 * browser's own that had asked before the release was there.
 */
export const lookForRelease = () =>
  page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    for (let turn = 0; turn < 2; turn++) {
      await registration.update().catch(() => {});
      const { installing } = registration;
      while (installing?.state === 'installing')
        await new Promise((resolve) => installing.addEventListener('statechange', resolve, { once: true }));
    }
    return registration.waiting?.state;
  });

/** The line that offers a release which is ready. */
export const notice = (at = page) => at.locator('[data-worker]');

/** Takes the release that is offered; every page reloads itself, this one before anything else happens to it. */
export async function takeRelease(at: Page = page): Promise<void> {
  await Promise.all([at.waitForEvent('load'), notice(at).locator('button').click()]);
}
