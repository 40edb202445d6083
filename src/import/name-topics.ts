import { topId } from '#article/model.ts';
import type { Lang } from '#i18n/languages.ts';
import { generalTopic } from './frontmatter.ts';
import type { Former, FormerTopic } from './model.ts';
import { slugOf, takeId } from './slugs.ts';

export interface NewTopic {
  key: string;
  id: string;
  topic: FormerTopic;
}

interface Naming {
  languages: readonly Lang[];
  /** Topic ids of the site. */
  topicIds: ReadonlySet<string>;
  /** Topic ids of earlier imports, by system and key. */
  known: Readonly<Record<string, string>>;
}

/** Returns the topics of the pages of an export with their ids, in the order of the pages. Pages without a topic share one. */
export function nameTopics(
  { system, pages, topics }: Former,
  { known: former, topicIds, languages }: Naming,
): NewTopic[] {
  const used = new Set(pages.map(({ topic }) => topic ?? ''));
  const order = [...used];
  const known = topics
    .filter(({ key }) => used.has(key))
    .sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  const isKnown = new Set(known.map(({ key }) => key));
  const general = pages.some(({ topic }) => !isKnown.has(topic ?? ''));
  const idBefore = ({ key }: FormerTopic) => former[`${system}/${key}`];
  const taken = new Set<string>([topId, ...known.flatMap((topic) => idBefore(topic) ?? [])]);
  const named = known.map((topic): NewTopic => {
    const name = languages.map((lang) => topic.names[lang]).find((each) => each !== undefined) ?? topic.key;
    return { key: topic.key, id: idBefore(topic) ?? takeId(slugOf(name), taken), topic };
  });
  if (!general) return named;
  const pick = Object.fromEntries(languages.map((lang) => [lang, generalTopic[lang]]));
  const topic: FormerTopic = { key: '', names: pick, descriptions: {}, addresses: {} };
  return topicIds.has('general') ? named : [...named, { key: '', id: 'general', topic }];
}
