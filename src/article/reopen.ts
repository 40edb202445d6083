import type { Frontmatter } from '#schema/article.ts';
import type { ArticleFile } from './parse.ts';
import type { ArticleText, Translation } from './model.ts';

/** What is kept of a file that has been parsed: enough for everything but its text. Plain data. */
export type TranslationRecord<Data extends Frontmatter = Frontmatter> = Pick<
  Translation<Data>,
  'frontmatter' | 'outline' | 'references' | 'fingerprints' | 'hasSituations' | 'stepIds'
>;

/** What is kept of a translation. */
export function recordOf<Data extends Frontmatter>({
  frontmatter,
  outline,
  references,
  fingerprints,
  hasSituations,
  stepIds,
}: Translation<Data>): TranslationRecord<Data> {
  return { frontmatter, outline, references, fingerprints, hasSituations, stepIds };
}

/**
 * A translation made from its record. `readText` gives its text when that is wanted; `open` parses its file when its tree, or the
 * place of something, is wanted.
 */
export function reopen<Data extends Frontmatter>(
  record: TranslationRecord<Data>,
  file: ArticleFile,
  readText: () => ArticleText,
  open: () => Translation<Data>,
): Translation<Data> {
  return {
    ...record,
    kb: Number(file.folder),
    lang: file.lang,
    path: file.path,
    fieldRange: (path) => open().fieldRange(path),
    referenceRange: (index) => open().referenceRange(index),
    get textFields() {
      return open().textFields;
    },
    get text() {
      return open().text;
    },
    get tree() {
      return open().tree;
    },
    get lead() {
      return readText().lead;
    },
    get sections() {
      return readText().sections;
    },
  };
}
