import type { Range } from '#article/diagnostic.ts';
import type { Article, Reference, Translation } from '#article/model.ts';

export interface TextReference {
  file: Translation;
  value: string;
  /** Whether the reference is in a passage for agents. */
  isInternal: boolean;
  /** Returns the range of the reference. Parses the file if necessary. */
  range: () => Range;
}

/** Returns all references of a kind in the texts of articles, in every language. */
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

/** Maps the number of each article to the ids of its sections. */
export function sectionsByKb(articles: readonly Article[]): Map<number, ReadonlySet<string>> {
  return new Map(articles.map(({ kb, source }) => [kb, new Set(source.outline.map(({ id }) => id))]));
}
