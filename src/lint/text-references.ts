import type { Range } from '#article/diagnostic.ts';
import type { Article, Reference, Translation } from '#article/model.ts';

export interface TextReference {
  file: Translation;
  value: string;
  /** Whether it stands in a passage for agents. */
  isInternal: boolean;
  /** Where it stands; the file is parsed for it if it was not. */
  range: () => Range;
}

/** Everything of a kind that the texts of articles refer to, in every language. */
export function textReferences(articles: readonly Article[], kind: Reference['kind']): TextReference[] {
  return articles
    .flatMap(({ source, translations }) => [source, ...translations])
    .flatMap((file) =>
      file.references.flatMap((reference, index) =>
        reference.kind === kind
          ? [
              {
                file,
                value: reference.value,
                isInternal: reference.isInternal === true,
                range: () => file.open().referenceRange(index),
              },
            ]
          : [],
      ),
    );
}

/** The ids of the sections of every article, by its number. */
export function sectionsByKb(articles: readonly Article[]): Map<number, ReadonlySet<string>> {
  return new Map(articles.map(({ kb, source }) => [kb, new Set(source.outline.map(({ id }) => id))]));
}
