import { deskPath, statusPath } from '#i18n/urls/pages.ts';
import type { Site } from '#schema/site.ts';

/**
 * Whether a site has a page that its settings can leave out.
 *
 * @param path below the base, with a slash at its end
 */
export function isPublished(path: string, { desk, statusPage }: Site): boolean {
  return (desk || !path.startsWith(deskPath())) && (statusPage || path !== statusPath);
}
