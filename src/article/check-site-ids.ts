import type { Diagnostic, Range } from './diagnostic.ts';
import { suggestion } from './suggestion.ts';

/** The lists of articles in `site.yaml`. */
export const siteLists = ['essential', 'mostAsked'] as const;

type SiteLists = Record<(typeof siteLists)[number], readonly number[]>;

/** Reports numbers in `site.yaml` that are no article of the site; they would be left out without a word. */
export function checkSiteIds(
  site: SiteLists,
  known: ReadonlySet<number>,
  path: string,
  place: (field: string) => Range,
): Diagnostic[] {
  const numbers = new Set([...known].map(String));
  return siteLists.flatMap((list) =>
    site[list].flatMap((kb, index): Diagnostic[] => {
      if (known.has(kb)) return [];
      const message = `Unexpected id \`${kb}\` in \`${list}\`, expected an article of this site`;
      const range = place(`${list}.${index}`);
      return [
        {
          ruleId: 'references',
          severity: 'error',
          path,
          range,
          message,
          hint: suggestion(String(kb), numbers, 'the site'),
        },
      ];
    }),
  );
}
