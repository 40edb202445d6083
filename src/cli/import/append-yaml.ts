import { existsSync, readFileSync } from 'node:fs';
import { isSeq, parseDocument, stringify } from 'yaml';
import { keyOf } from '#i18n/urls/redirects.ts';
import type { NewTopic } from '#import/name-topics.ts';
import type { RedirectEntry } from '#schema/redirects.ts';
import type { Topic } from '#schema/topics.ts';
import type { Lang } from '#i18n/languages.ts';
import { writeAtomically } from '../write-file.ts';

/** Adds the topics that are missing in the list and returns their number. */
export function addTopics(
  file: string,
  known: readonly Topic[],
  topics: readonly NewTopic[],
  languages: readonly Lang[],
): number {
  const ids = new Set(known.map(({ id }) => id));
  const added = topics.filter(({ id }) => !ids.has(id));
  const texts = (given: Partial<Record<Lang, string>>, id: string) => {
    const own = languages.flatMap((lang) => (given[lang] ? [[lang, given[lang]] as const] : []));
    return own.length > 0 ? Object.fromEntries(own) : { [languages[0]!]: id };
  };
  append(
    file,
    added.map(({ id, topic }) => {
      const name = texts(topic.names, id);
      return { id, name, description: { ...name, ...topic.descriptions } };
    }),
  );
  return added.length;
}

/** Adds the redirects that are missing in the list and returns their number. */
export function addRedirects(
  file: string,
  known: readonly RedirectEntry[],
  redirects: readonly RedirectEntry[],
): number {
  const taken = new Set(known.map(({ from }) => keyOf(from)));
  const added = redirects.filter(({ from }) => !taken.has(keyOf(from)));
  append(file, added);
  return added.length;
}

/** Adds entries to a list in a YAML file. Keeps its entries and comments. */
function append(file: string, entries: readonly object[]): void {
  if (entries.length === 0) return;
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const text = stringify(entries, { singleQuote: true, lineWidth: 0 });
  const { contents } = parseDocument(before, { logLevel: 'silent' });
  const isFlow = isSeq(contents) && contents.flow === true;
  if (isFlow && contents.items.length > 0) {
    const all = [...(contents.toJSON() as object[]), ...entries];
    return writeAtomically(file, stringify(all, { singleQuote: true, lineWidth: 0 }));
  }
  const [start, end] = isFlow ? contents.range! : [before.length, before.length];
  const kept = before.slice(0, start) + before.slice(end).replace(/^\s*\n/, '');
  writeAtomically(file, `${kept}${kept === '' || kept.endsWith('\n') ? '' : '\n'}${text}`);
}
