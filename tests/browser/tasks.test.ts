import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { page, usePage } from '../support/use-page.ts';
import { useSites } from '../support/use-sites.ts';

// Twenty questions of a new customer, on a phone: the first action is typing, the second is a tap on the first section found.

usePage({ viewport: { width: 360, height: 640 } });
const { main: site } = useSites('main');
const tasks = parse(readFileSync('tests/browser/tasks.yaml', 'utf8')) as Record<
  string,
  { words: string; answer: string }[]
>;
const wanted = 19;

/** Whether the answer is visible without scrolling. */
const isOnScreen = (answer: string) =>
  page.evaluate((pattern) => {
    const wantedText = new RegExp(pattern);
    const places = [...document.querySelectorAll('h1, h2, h3, p, li, dd, th, td, a, code')];
    return places.some((place) => {
      if (!wantedText.test(place.textContent)) return false;
      const { top, height } = place.getBoundingClientRect();
      return height > 0 && top >= 0 && top < innerHeight - 16;
    });
  }, answer);

async function isAnswered(
  lang: string,
  { words, answer }: { words: string; answer: string },
): Promise<boolean> {
  await page.goto(`${site.url}${lang}/`);
  await page.locator('#q').pressSequentially(words[0]!);
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.insertText(words.slice(1));
  // A matching article shows which of its sections matches.
  const section = page.locator('dialog .hit-part').first();
  const first = section.or(page.locator('dialog [role="option"]')).first();
  const isFound = await first.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  );
  if (!isFound) return false;
  await page.waitForTimeout(300);
  const chosen = (await section.count()) > 0 ? section : first;
  if (await isOnScreen(answer)) return true;
  await chosen.click();
  await page.waitForLoadState('load');
  return isOnScreen(answer);
}

test.each(['en', 'es'])('the answer is on the screen after two actions: %s', async (lang) => {
  const unanswered: string[] = [];
  for (const task of tasks[lang]!) if (!(await isAnswered(lang, task))) unanswered.push(task.words);
  expect(tasks[lang]!.length - unanswered.length, unanswered.join('; ')).toBeGreaterThanOrEqual(wanted);
});
