/** What a reader can say is wrong: few reasons, each the site's own address for mistakes with all of it filled in. */
import { flagUrl, type Flagged } from '#replies/flag-url.ts';
import { translator } from '#i18n/translate.ts';
import { element } from './element.ts';

const reasons = ['wrong', 'old', 'missing', 'unclear', 'language'] as const;

/** A list of links, in the language of the page, which is the one that is reported. */
export function flagReasons(template: string, about: Omit<Flagged, 'reason'>): HTMLElement {
  const t = translator(about.lang);
  const links = reasons.map((name) => {
    const reason = t(`flag.${name}`);
    const href = flagUrl(template, { ...about, reason });
    return element('a', { className: 'tool', rel: 'nofollow', href }, reason);
  });
  const list = element(
    'div',
    { className: 'tools', role: 'group' },
    element('p', {}, t('flag.ask')),
    ...links,
  );
  list.setAttribute('aria-label', t('flag.ask'));
  // A heading of its own line, in step with the words below it.
  Object.assign((list.firstElementChild as HTMLElement).style, {
    flex: '1 0 100%',
    margin: '0',
    paddingInline: 'var(--kb-space-2)',
    fontSize: 'var(--kb-text-s)',
  });
  return list;
}
