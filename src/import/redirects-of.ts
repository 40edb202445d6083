import { allLangs } from '#i18n/languages.ts';
import { articlePath, neutralPath, parseHomePath, topicPath } from '#i18n/urls/pages.ts';
import { keyOf } from '#i18n/urls/redirects.ts';
import type { RedirectEntry } from '#schema/redirects.ts';
import type { Group } from './group.ts';
import type { Former, Note } from './model.ts';
import type { NewTopic } from './name-topics.ts';

/** Returns the redirects of the former addresses of pages and topics, one target for each. */
export function redirectsOf(
  former: Former,
  groups: readonly Group[],
  topics: readonly NewTopic[],
  notes: Note[],
): RedirectEntry[] {
  const entries = new Map<string, RedirectEntry>();
  const add = (from: string, to: string, where: string) => {
    const key = keyOf(from);
    const other = entries.get(key);
    // A page of the new site keeps its address.
    if (key === '' || key === keyOf(to) || parseHomePath(from)) return;
    if (!other) entries.set(key, { from, to });
    else if (other.to !== to)
      notes.push({ where, text: `The address ${from} leads to ${other.to} already; it is left there.` });
  };
  for (const { key, kb, drafts } of groups) {
    for (const { page } of drafts)
      for (const from of page.addresses) add(from, articlePath(page.lang, kb), page.where);
    for (const from of former.neutralAddresses.get(key) ?? [])
      add(from, neutralPath(kb), drafts[0]!.page.where);
  }
  for (const { id, topic } of topics)
    for (const lang of allLangs)
      for (const from of topic.addresses[lang] ?? []) add(from, topicPath(lang, id), `topic ${id}`);
  return [...entries.values()];
}
