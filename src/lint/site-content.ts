import type { Point, Problem, Range } from '#article/diagnostic.ts';
import type { Article, ParsedFile } from '#article/model.ts';
import type { OwnPage } from '#article/own-page.ts';
import type { Lang } from '#i18n/languages.ts';
import type { BadLine, LockedId } from '#permalinks/ids-lock.ts';
import type { Answer } from '#schema/answers.ts';
import type { RedirectEntry } from '#schema/redirects.ts';
import type { RetiredArticle } from '#schema/retired.ts';
import type { Site } from '#schema/site.ts';
import type { Topic } from '#schema/topics.ts';

/** The contents of a content folder, the input of the content rules. */
export interface SiteContent {
  languages: readonly Lang[];
  articles: readonly Article[];
  /** Articles that exist but cannot be parsed. References to them are not reported. */
  unparsedIds: ReadonlySet<number>;
  /** Articles whose sections and steps could not all be read. Missing ones are not reported. */
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
  /** The passages that articles may include, those of one name after each other, the default language first. */
  passages: readonly ParsedFile[];
  folders: ArticleFolders;
  /** `site.yaml`; undefined if it cannot be used. */
  site: (Site & PlacedFields) | undefined;
  /** Data files with texts for each language, with their values. */
  withTexts: readonly (PlacedFields & { value?: unknown })[];
  /** `topics.yaml`; undefined if it cannot be used. */
  topics: ({ entries: readonly Topic[] } & PlacedFields) | undefined;
  /** `answers.yaml`; undefined if it does not exist or cannot be used. */
  answers: ({ entries: readonly Answer[] } & PlacedFields) | undefined;
  /** `retired.yaml`; undefined if it does not exist or cannot be used. */
  retired: ({ entries: readonly RetiredArticle[] } & PlacedFields) | undefined;
  /** `redirects.yaml`; undefined if it does not exist or cannot be used. */
  redirects: ({ entries: readonly RedirectEntry[] } & PlacedFields) | undefined;
  /** `ids.lock`; undefined if it cannot be read. */
  lock: IdsLock | undefined;
}

/** The positions of the fields of a data file. */
export interface PlacedFields {
  path: string;
  fieldRange: (path: string) => Range;
  keyRange: (path: PropertyKey[], key: string) => Range;
}

/** A file that cannot be read as text: the code of the system error, or the position of the first byte that is not UTF-8. */
export interface UnreadableFile {
  path: string;
  lang?: Lang | undefined;
  fault: { code: string } | { notUtf8: Point; isUtf16?: true };
}

/** A picture that cannot be shown: the code of the system error, or the problem with its bytes. */
export interface BrokenPicture {
  path: string;
  name: string;
  fault: { code: string } | { trouble: string; hint?: string };
}

export interface DataFile {
  path: string;
  problems: readonly Problem[];
}

/** The contents of the articles folder. */
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
  /** Whether the folder has translations but no source. */
  isSourceless: boolean;
}

export interface IdsLock {
  path: string;
  /** Whether the file exists. Without it, nothing has been published. */
  exists: boolean;
  ids: readonly LockedId[];
  badLines: readonly BadLine[];
  /** Every id that was ever in the file, as far as its history is known. */
  recorded: readonly LockedId[];
}
