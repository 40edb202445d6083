/** Shows on a page opened by a dated link (`?r=2026-11-23`) what has changed in its section since that day. */
import { changesSince } from '#replies/changes-since.ts';
import { formatDate, translator } from '#i18n/translate.ts';
import { addressOfFile, splitBase } from '#i18n/urls/base.ts';
import { parseArticlePath } from '#i18n/urls/pages.ts';
import { createArticles } from './desk/articles.ts';
import { element } from './element.ts';

/** Shows the changes. Fetches and shows nothing if the text has not changed since the day of the link. */
export async function showChangesSince(): Promise<void> {
  const day = new URLSearchParams(location.search).get('r') ?? '';
  const here = splitBase(addressOfFile(location.pathname), parseArticlePath);
  const revised = document.querySelector<HTMLTimeElement>('.head time')?.dateTime ?? '';
  if (!here || !/^\d{4}-\d\d-\d\d$/.test(day) || revised <= day) return;
  const { lang, kb } = here.parts;
  const target = document.querySelector(':target');
  const section = target?.closest('section');
  const article = await createArticles(here.base)(kb, lang);
  const place = target?.matches('section, h3') ? target : section;
  const changes = changesSince(article, day, place?.id);
  if (changes.length === 0) return;
  const t = translator(lang);
  const said = changes.map(({ change, revised: on }) => `${change} (${formatDate(on, lang)})`).join(' ');
  const line = element(
    'p',
    { className: 'soft small' },
    `${t('article.changedSince', { date: formatDate(day, lang) })} ${said}`,
  );
  line.setAttribute('role', 'note');
  (section?.querySelector('.sec') ?? document.querySelector('.head'))?.after(line);
}
