import { deskPath, statusPath } from '#i18n/urls/pages.ts';
import type { Site } from '#schema/site.ts';

/**
 * Whether a site has the page at a path. Settings can turn off the agent desk and the status page.
 *
 * @param path below the base, with a trailing slash
 */
export function isPublished(path: string, { desk, statusPage }: Site): boolean {
  return (desk || !path.startsWith(deskPath())) && (statusPage || path !== statusPath);
}
