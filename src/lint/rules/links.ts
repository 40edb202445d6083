import { addressProblem } from '#schema/address.ts';
import { parseKbLink } from '#article/kb-link.ts';
import { defineRule, type Finding } from '../rule.ts';
import type { SiteContent } from '../site-content.ts';
import { suggestion, unknownIdHint } from '../suggestion.ts';
import { sectionsByKb, textReferences } from '../text-references.ts';

export default defineRule({
  id: 'links',
  summary: 'Links and answers lead to an article and a section that exist.',
  severity: 'error',
  scope: 'content',
  check(content, report) {
    const sections = sectionsByKb(content.articles);
    for (const { file, value, range } of textReferences(content.articles, 'link')) {
      const problem = checkLink(value, file.kb, content, sections);
      if (problem) report(file, { range: range(), ...problem });
    }
    for (const [index, { answer }] of (content.answers?.entries ?? []).entries()) {
      const problem = checkAnswer(answer, content, sections);
      if (problem)
        report(content.answers!, { range: content.answers!.fieldRange(`${index}.answer`), ...problem });
    }
  },
});

type LinkProblem = Pick<Finding, 'message' | 'hint'> | undefined;

/** Checks the target of an answer. The search shows articles of this site only. */
function checkAnswer(
  answer: string,
  content: SiteContent,
  known: ReadonlyMap<number, ReadonlySet<string>>,
): LinkProblem {
  const kb = parseKbLink(answer)!.kb;
  if (!content.externalIds.has(kb) || known.has(kb)) return checkLink(answer, kb, content, known);
  return {
    message: `Unexpected answer \`${answer}\`, expected an article of this site`,
    hint: 'Answer with an article that leads there.',
  };
}

function checkLink(
  url: string,
  from: number,
  { externalIds, unparsedIds, misreadIds }: SiteContent,
  known: ReadonlyMap<number, ReadonlySet<string>>,
): LinkProblem {
  const trouble = addressProblem(url);
  if (trouble !== undefined)
    return {
      message: `Unexpected ${trouble}, expected a plain one`,
      hint: 'Write the address as readers see it.',
    };
  if (url.startsWith('#')) {
    const own = known.get(from)!;
    const id = url.slice(1);
    if (own.has(id) || misreadIds.has(from)) return undefined;
    return {
      message: `Unexpected link to section \`${id}\``,
      hint: suggestion(id, own, 'this article'),
    };
  }
  if (!url.startsWith('kb:')) {
    if (/^https?:\/\/[^/]+/.test(url) || url.startsWith('mailto:') || url.startsWith('tel:'))
      return undefined;
    return {
      message: `Unexpected address \`${url}\`, expected \`kb:…\` or \`https://…\``,
      hint: 'Link an article by its number: `kb:2816`.',
    };
  }
  const link = parseKbLink(url);
  if (!link)
    return {
      message: `Unexpected link \`${url}\`, expected a number`,
      hint: 'Write `kb:2816` or `kb:2816#section-id`.',
    };
  if (unparsedIds.has(link.kb)) return undefined;
  const sections = known.get(link.kb);
  if (!sections && !externalIds.has(link.kb))
    return {
      message: `Unexpected link to \`${link.kb}\`, expected an article`,
      hint: unknownIdHint(link.kb, [...known.keys(), ...externalIds]),
    };
  const { section } = link;
  if (section === undefined || sections?.has(section) || misreadIds.has(link.kb)) return undefined;
  return {
    message: `Unexpected link to section \`${section}\` of KB${link.kb}`,
    hint: sections
      ? suggestion(section, sections, `KB${link.kb}`)
      : 'Articles that live elsewhere are linked as a whole.',
  };
}
