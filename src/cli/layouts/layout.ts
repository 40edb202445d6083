import type { Lang } from '#i18n/languages.ts';

/** How a site keeps its languages apart: from the path of a translation to the paths its source can have. */
export interface Layout {
  /** Paths are relative to the root, with forward slashes. Empty where the path is no translation into this language. */
  sourcesOf: (path: string, source: Lang, target: Lang) => string[];
}

/** The path without its first folder where that is `folder`. */
export function below(path: string, folder: string): string | undefined {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}
