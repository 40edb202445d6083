import type { Point, Problem, Range } from '#article/diagnostic.ts';
import type { Article } from '#article/model.ts';
import type { OwnPage } from '#article/own-page.ts';
import type { Lang } from '#i18n/languages.ts';
import type { BadLine, LockedId } from '#permalinks/ids-lock.ts';
import type { Answer } from '#schema/answers.ts';
import type { RedirectEntry } from '#schema/redirects.ts';
import type { RetiredArticle } from '#schema/retired.ts';
import type { Site } from '#schema/site.ts';
import type { Topic } from '#schema/topics.ts';

/** A content folder as it was read, for the rules that look at all of it. Plain values: whoever reads the folder fills them in. */
export interface SiteContent {
  languages: readonly Lang[];
  articles: readonly Article[];
  /** Articles that exist but could not be parsed; what refers to them is not at fault. */
  unparsedIds: ReadonlySet<number>;
  /** Articles with an error because of which not every section and step was read: nothing is said of those that seem to be missing. */
  misreadIds: ReadonlySet<number>;
  externalIds: ReadonlySet<number>;
  topicIds: ReadonlySet<string>;
  contactIds: ReadonlySet<string>;
  /** File names of the pictures of an article, `x.png` or `x.es.png`. */
  pictures: (kb: number) => ReadonlySet<string>;
  unreadable: readonly UnreadableFile[];
  brokenPictures: readonly BrokenPicture[];
  dataFiles: readonly DataFile[];
  ownPages: readonly OwnPage[];
  folders: ArticleFolders;
  /** `site.yaml`; undefined when it cannot be used. */
  site: (Site & PlacedFields) | undefined;
  /** Data files with texts for each language, and what is written in them. */
  withTexts: readonly (PlacedFields & { value?: unknown })[];
  /** `topics.yaml`; undefined when it cannot be used. */
  topics: ({ entries: readonly Topic[] } & PlacedFields) | undefined;
  /** `answers.yaml`; undefined when there is none, or it cannot be used. */
  answers: ({ entries: readonly Answer[] } & PlacedFields) | undefined;
  /** `retired.yaml`; undefined when there is none, or it cannot be used. */
  retired: ({ entries: readonly RetiredArticle[] } & PlacedFields) | undefined;
  /** `redirects.yaml`; undefined when there is none, or it cannot be used. */
  redirects: ({ entries: readonly RedirectEntry[] } & PlacedFields) | undefined;
  /** `ids.lock`; undefined when it cannot be read. */
  lock: IdsLock | undefined;
}

/** Where the fields of a data file are written. */
export interface PlacedFields {
  path: string;
  fieldRange: (path: string) => Range;
  keyRange: (path: PropertyKey[], key: string) => Range;
}

/** A text file without a text: the code of the system's error, or the place of the first byte that is not UTF-8. */
export interface UnreadableFile {
  path: string;
  lang?: Lang | undefined;
  fault: { code: string } | { notUtf8: Point; isUtf16?: true };
}

/** A picture that readers would not see: the code of the system's error, or what is wrong with its bytes. */
export interface BrokenPicture {
  path: string;
  name: string;
  fault: { code: string } | { trouble: string; hint?: string };
}

export interface DataFile {
  path: string;
  problems: readonly Problem[];
}

/** What lies in the folder of the articles. */
export interface ArticleFolders {
  path: string;
  files: readonly string[];
  folders: readonly ArticleFolder[];
}

export interface ArticleFolder {
  path: string;
  name: string;
  files: readonly string[];
  folders: readonly string[];
  /** Whether it has translations and nothing they were made from. */
  isSourceless: boolean;
}

export interface IdsLock {
  path: string;
  /** Whether the file exists; without it nothing was published. */
  exists: boolean;
  ids: readonly LockedId[];
  badLines: readonly BadLine[];
  /** Every id that ever stood in it, as far as its history is known. */
  recorded: readonly LockedId[];
}
