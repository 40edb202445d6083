import { parseKbLink } from '#article/kb-link.ts';
import type { Article } from '#article/model.ts';
import { defineRule, type ContentReport } from '../rule.ts';
import type { SiteContent } from '../site-content.ts';
import { textReferences } from '../text-references.ts';

const hint = 'Put it into an <Agent> block, remove it, or make the article public.';

export default defineRule({
  id: 'audience',
  summary: 'What the public reads leads to no article that only agents have.',
  severity: 'error',
  scope: 'content',
  check(content, report) {
    const internal = new Set(content.articles.filter((each) => !isPublic(each)).map(({ kb }) => kb));
    if (internal.size === 0) return;
    const open = content.articles.filter(isPublic);
    for (const { file, value, range, isInternal } of textReferences(open, 'link')) {
      const link = isInternal ? undefined : parseKbLink(value);
      if (link && internal.has(link.kb))
        report(file, { range: range(), message: messageFor(link.kb, 'a link'), hint });
    }
    for (const article of open) checkFields(article, internal, report);
    checkSite(content, internal, report);
  },
});

function checkFields({ source }: Article, internal: ReadonlySet<number>, report: ContentReport): void {
  const { related, supersededBy } = source.frontmatter;
  const fields: [string, number | undefined][] = [
    ...related.map((kb, index): [string, number] => [`related.${index}`, kb]),
    ['supersededBy', supersededBy],
  ];
  for (const [field, kb] of fields)
    if (kb !== undefined && internal.has(kb))
      report(source, {
        range: source.open().fieldRange(field),
        message: messageFor(kb, `\`${field.split('.')[0]}\``),
        hint: 'Remove it, or make the article public.',
      });
}

function checkSite({ site }: SiteContent, internal: ReadonlySet<number>, report: ContentReport): void {
  if (!site) return;
  for (const list of ['mostAsked', 'essential'] as const)
    site[list].forEach((kb, index) => {
      if (internal.has(kb))
        report(site, {
          range: site.fieldRange(`${list}.${index}`),
          message: messageFor(kb, `\`${list}\``),
          hint: 'Remove it, or make the article public.',
        });
    });
}

function messageFor(kb: number, where: string): string {
  return `Unexpected KB${kb} in ${where}, expected an article for everybody: it is for agents only`;
}

function isPublic({ source }: Article): boolean {
  return source.frontmatter.audience === 'public';
}
