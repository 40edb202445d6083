import type { z } from 'zod';

/** The description of the innermost described schema on the way to `path`. */
export function describeAt(schema: z.ZodType, path: PropertyKey[]): string {
  return schemasAlong(schema, path).findLast((step) => step.description)?.description ?? 'another value';
}

/** The names of the fields at `path`. The list is empty if the schema does not reach `path`. */
export function keysAt(schema: z.ZodType, path: PropertyKey[]): string[] {
  const along = schemasAlong(schema, path);
  return along.length > path.length ? Object.keys(shapeOf(along.at(-1)!) ?? {}) : [];
}

interface Def {
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  catchall?: z.ZodType;
}

function defOf(schema: z.ZodType): Def {
  return schema.def as Def;
}

function unwrap(schema: z.ZodType): z.ZodType {
  const inner = defOf(schema).innerType;
  return inner ? unwrap(inner) : schema;
}

function shapeOf(schema: z.ZodType): Record<string, z.ZodType> | undefined {
  return defOf(unwrap(schema)).shape;
}

function schemasAlong(schema: z.ZodType, path: PropertyKey[]): z.ZodType[] {
  const along = [schema];
  for (const key of path) {
    const def = defOf(unwrap(along.at(-1)!));
    const next = def.shape?.[String(key)] ?? def.element ?? def.valueType ?? def.catchall;
    if (!next) break;
    along.push(next);
  }
  return along;
}
