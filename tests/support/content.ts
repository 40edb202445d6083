import type { Diagnostic } from '#article/diagnostic.ts';
import { checkContent } from '#lint/run.ts';
import type { PlacedFields, SiteContent } from '#lint/site-content.ts';
import { parseIdsLock } from '#permalinks/ids-lock.ts';

/** A content folder in which nothing is wrong, but for what `parts` put in its place. */
export function siteContent(parts: Partial<SiteContent> = {}): SiteContent {
  return {
    languages: ['en', 'es'],
    articles: [],
    unparsedIds: new Set(),
    misreadIds: new Set(),
    externalIds: new Set(),
    topicIds: new Set(['devices']),
    contactIds: new Set(),
    pictures: () => new Set(),
    unreadable: [],
    brokenPictures: [],
    dataFiles: [],
    ownPages: [],
    passages: [],
    folders: {
      path: 'articles',
      files: [],
      folders: [{ path: 'articles/7', name: '7', files: ['en.mdx'], folders: [], isSourceless: false }],
    },
    site: undefined,
    withTexts: [],
    topics: undefined,
    answers: undefined,
    retired: undefined,
    redirects: undefined,
    lock: undefined,
    ...parts,
  };
}

/** What a rule finds in a content folder with these parts. */
export function findInContent(ruleId: string, parts: Partial<SiteContent>): Diagnostic[] {
  return checkContent(siteContent(parts)).filter((each) => each.ruleId === ruleId);
}

/** Places of the fields of a data file: line 9 for one of them, line 1 for all others. */
export function placedFields(path: string, onLine9 = ''): PlacedFields {
  const at = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 2 } });
  const range = (field: string) => at(field === onLine9 ? 9 : 1);
  return { path, fieldRange: range, keyRange: (field, key) => range([...field, key].join('.')) };
}

/** `ids.lock` with this text; `recorded` is all that ever stood in it. */
export function idsLock(text: string, recorded = '', path = 'ids.lock'): NonNullable<SiteContent['lock']> {
  return { path, exists: true, ...parseIdsLock(text), recorded: parseIdsLock(recorded).ids };
}
