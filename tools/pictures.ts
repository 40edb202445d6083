/**
 * Draws pictures that need fonts and seldom change, into `public` of the content folder: the preview of links to each topic in each
 * language, and the icons of an installed site. Run `npm run pictures` after adding or renaming a topic. The files are committed,
 * so that a build needs neither a browser nor fonts.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { iconPath, sharedPicturePath } from '#i18n/urls/assets.ts';
import { contentRoot } from '#content-layer/content-root.ts';
import { pick } from '#i18n/translate.ts';
import { languages as known } from '#i18n/languages.ts';
import { readContent } from '#content-layer/read-content.ts';
import { launchBrowser } from './launch-browser.ts';

const root = contentRoot();
const { site, brand, topics } = readContent(root);
const folder = join(root, 'public');
const { accent: own = '#00574f' } = site.theme.colors;
const accent = typeof own === 'string' ? own : own.light;
const mark = (size: number) =>
  (brand.logoSvg ?? brand.iconSvg ?? '')
    .replaceAll('var(--kb-color-accent)', accent)
    .replace('<svg', `<svg height="${size}" color="#161d1b"`);

const texts: Record<string, string> = {};
for (const path of [sharedPicturePath('en', 'site'), iconPath('icon-192')])
  mkdirSync(dirname(folder + path), { recursive: true });
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
for (const lang of site.languages) {
  await draw('site', lang, pick(site.name, lang), pick(site.tagline, lang));
  for (const topic of topics)
    await draw(topic.id, lang, pick(topic.name, lang), pick(topic.description, lang));
}
// Records the texts in the pictures, so that a test can tell if they are out of date.
writeFileSync(
  `${dirname(folder + sharedPicturePath('en', 'site'))}/texts.json`,
  `${JSON.stringify(texts, undefined, 2)}\n`,
);
await drawIcon('icon-192', 192, 0.14);
await drawIcon('icon-512', 512, 0.14);
await drawIcon('maskable-512', 512, 0.24);
await browser.close();

async function draw(name: string, lang: keyof typeof known, title: string, text: string): Promise<void> {
  texts[`${name}.${lang}`] = `${title}. ${text}`;
  await page.setViewportSize({ width: 1200, height: 630 });
  await page.setContent(`<!doctype html><html lang="${lang}" dir="${known[lang].dir}"><style>
    body { margin: 0; padding: 70px 80px; box-sizing: border-box; height: 630px; display: flex; flex-direction: column;
      background: #fff; color: #161d1b; font: 36px/1.4 'Noto Sans', 'DejaVu Sans', sans-serif; }
    header { display: flex; gap: 20px; align-items: center; font: 700 40px 'Noto Serif', 'DejaVu Serif', serif; }
    h1 { margin: auto 0 24px; font: 700 76px/1.12 'Noto Serif', 'DejaVu Serif', serif; text-wrap: balance; }
    p { margin: 0; color: #4e5a57; }
    hr { width: 100%; margin: 56px 0 0; border: 0; border-top: 9px double ${accent}; }
  </style><header>${mark(64)}${escape(pick(site.name, lang))}</header><h1>${escape(title)}</h1><p>${escape(text)}</p><hr>`);
  await page.screenshot({ path: folder + sharedPicturePath(lang, name) });
}

async function drawIcon(name: string, size: number, margin: number): Promise<void> {
  const inner = Math.round(size * (1 - 2 * margin));
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<!doctype html><style>body { margin: 0; height: 100vh; display: grid; place-items: center;
    background: #fff; }</style>${mark(inner)}`);
  await page.screenshot({ path: folder + iconPath(name) });
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
