import type { Page } from 'playwright-core';

/** A page type, or a state a page can be in. */
export interface PageState {
  name: string;
  /** Below the language. */
  path: string;
  /** Brings the page into the state. */
  act?: (page: Page) => Promise<unknown>;
}

/** Shows what is hidden until something happens that a test cannot wait for. */
const show = (selector: string) => (page: Page) =>
  page.locator(selector).evaluate((element) => element.removeAttribute('hidden'));

async function openSave(page: Page): Promise<void> {
  await page.locator('[data-save]').click();
  await page.locator('dialog [data-size]', { hasText: 'kB' }).first().waitFor();
}

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.insertText(words);
}

/** Every page type a reader meets, and every state of it. */
export const pageStates: readonly PageState[] = [
  { name: 'home', path: '' },
  { name: 'troubleshooting', path: 'kb/1133/' },
  { name: 'reference', path: 'kb/2816/' },
  { name: 'questions', path: 'kb/9002/' },
  { name: 'short', path: 'kb/69/' },
  { name: 'path-question', path: 'kb/1133/path/b1/' },
  { name: 'path-end', path: 'kb/1133/path/c2/' },
  { name: 'topic', path: 'topics/login/' },
  { name: 'search', path: 'search/' },
  {
    name: 'search-found',
    path: 'search/?q=passcode',
    act: (page) => page.locator('.hits a').first().waitFor(),
  },
  {
    name: 'search-none',
    path: 'search/?q=zzzzqqqq',
    act: (page) => page.locator('[data-help] a').first().waitFor(),
  },
  {
    name: 'dialog',
    path: 'kb/69/',
    act: async (page) => {
      await search(page, 'passcode');
      await page.locator('dialog [role="option"]').first().waitFor();
    },
  },
  { name: 'dialog-empty', path: '', act: (page) => search(page, '') },
  { name: 'offline', path: 'offline/', act: (page) => page.locator('kb-stored-pages li').first().waitFor() },
  {
    name: 'offline-none',
    path: 'offline/',
    act: async (page) => {
      await page.locator('kb-stored-pages li').first().waitFor();
      await page.locator('kb-stored-pages input').fill('zzzzqqqq');
    },
  },
  { name: 'unsaved', path: 'offline/', act: show('[data-unsaved]') },
  { name: 'save', path: 'kb/1133/', act: openSave },
  {
    name: 'saved',
    path: 'kb/1133/',
    act: async (page) => {
      await openSave(page);
      await page.locator('dialog li button').first().click();
      await page.locator('dialog [data-is-saved]').waitFor();
    },
  },
  { name: 'update', path: 'kb/69/', act: show('[data-worker]') },
  {
    name: 'copy',
    path: 'kb/69/',
    act: async (page) => {
      await page.locator('.head [data-copy]').click();
      await page.locator('.menu button').first().waitFor();
    },
  },
  { name: 'about', path: 'about/' },
  { name: 'accessibility', path: 'accessibility/' },
  { name: 'agents', path: 'agents/' },
  { name: 'not-found', path: 'nothing-here/' },
];
