import type { Diagnostic } from '#article/diagnostic.ts';
import { contentRoot } from '#content-layer/content-root.ts';
import { loadContent } from '#content-layer/load-content.ts';
import { checkLoaded, lastFindings } from '#content-layer/check-loaded.ts';

/**
 * What the checks found, and on which day. The build has checked before it makes pages, and says when in `KB_CHECKED`; that is
 * empty where it did not compare the languages. In development they are checked for every view of the page.
 */
export function findingsOf(): { checked: string; findings: Diagnostic[] } {
  const root = contentRoot();
  if (!import.meta.env.DEV) {
    const checked = process.env['KB_CHECKED'] ?? '';
    return { checked, findings: checked ? lastFindings(root) : [] };
  }
  const checked = new Date().toISOString().slice(0, 10);
  const content = loadContent(root);
  return { checked, findings: checkLoaded(root, content, checked) };
}
