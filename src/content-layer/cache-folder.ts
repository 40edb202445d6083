import { join, resolve } from 'node:path';

/**
 * Where a build keeps what it can use again; it may be deleted at any time. Each content folder has its own: entries of one
 * site would throw out those of another.
 */
export function cacheFolder(contentRoot: string): string {
  return join('.cache', 'build', resolve(contentRoot).replace(/[^\w-]+/g, '_'));
}
