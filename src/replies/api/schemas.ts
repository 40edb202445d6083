import { z } from 'zod';
import { parseApiPath, parseArticleDataPath, parseOembedPath } from '#i18n/urls/files.ts';
import { articleData } from './article.ts';
import { ids, index, oembed, status, topics } from './lists.ts';

/** The schema of each kind of API file, by its published name. */
export const schemas = { index, ids, article: articleData, topics, status, oembed } as const;

export type SchemaName = keyof typeof schemas;

/** The name of the schema of an API file. @example schemaOf('/api/v1/kb/69.es.json') // 'article' */
export function schemaOf(path: string): SchemaName | undefined {
  if (parseArticleDataPath(path)) return 'article';
  if (parseOembedPath(path)) return 'oembed';
  const file = parseApiPath(path)?.file ?? '';
  return /^(index|ids|topics|status)(?:\.\w+)?\.json$/.exec(file)?.[1] as SchemaName | undefined;
}

/** A schema as the JSON Schema to publish at `url`. */
export function jsonSchema(name: SchemaName, url: string): object {
  const { $schema, ...schema } = z.toJSONSchema(schemas[name], { target: 'draft-2020-12' }) as Record<
    string,
    unknown
  >;
  return { $schema, $id: url, ...schema };
}
