import { relative } from 'node:path';
import { isFileError } from '#content-layer/file-error.ts';

/** An error of Astro or of a plugin of its bundler. */
interface PlacedError extends Error {
  loc?: { file?: string; line: number; column: number };
  hint?: string;
}

/**
 * What kept the pages from being compiled, each with its place as findings of the content have it.
 *
 * @param error what Astro threw: an error, or one that holds many
 */
export function compileErrors(error: Error & { errors?: PlacedError[] }): string {
  return (error.errors ?? [error]).map(describe).join('\n');
}

function describe(error: PlacedError): string {
  const { message, loc, hint, stack = message } = error;
  if (isFileError(error)) return message;
  // Without a place nothing but the stack says where to look.
  if (!loc?.file) return stack;
  const place = `${loc.line}:${loc.column}`;
  // What reads MDX says the place itself.
  const text = message.startsWith(`${place}: `) ? message.slice(place.length + 2) : message;
  const lines = [relative('.', loc.file), `  ${place}  error  ${text}`, ...(hint ? [`  hint: ${hint}`] : [])];
  return lines.join('\n');
}
