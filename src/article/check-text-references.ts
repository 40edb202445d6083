import type { Known, Report } from './check-references.ts';
import { parseKbLink } from './kb-link.ts';
import type { Translation } from './model.ts';
import { pictureFile } from './picture-file.ts';
import { suggestion, unknownIdHint } from './suggestion.ts';

/** Reports links, contacts and pictures of a text that lead nowhere. */
export function checkTextReferences(translation: Translation, known: Known, report: Report): void {
  translation.references.forEach(({ kind, value }, index) => {
    const reportHere: ReportHere = (ruleId, message, hint) =>
      report(ruleId, translation.referenceRange(index), message, hint);
    if (kind === 'link') checkLink(value, translation, known, reportHere);
    else if (kind === 'contact') checkContact(value, known, reportHere);
    else checkPicture(value, translation, known, reportHere);
  });
}

type ReportHere = (ruleId: string, message: string, hint: string) => void;

function checkLink(url: string, from: Translation, known: Known, report: ReportHere): void {
  if (url.startsWith('#')) {
    const sections = known.sectionsByKb.get(from.kb)!;
    const id = url.slice(1);
    if (!sections.has(id))
      report('links', `Unexpected link to section \`${id}\``, suggestion(id, sections, 'this article'));
    return;
  }
  if (!url.startsWith('kb:')) {
    if (/^https?:\/\/[^/]+/.test(url) || url.startsWith('mailto:') || url.startsWith('tel:')) return;
    report(
      'links',
      `Unexpected address \`${url}\`, expected \`kb:…\` or \`https://…\``,
      'Link an article by its number: `kb:2816`.',
    );
    return;
  }
  const link = parseKbLink(url);
  if (!link)
    return report(
      'links',
      `Unexpected link \`${url}\`, expected a number`,
      'Write `kb:2816` or `kb:2816#section-id`.',
    );
  if (known.unparsedIds.has(link.kb)) return;
  const sections = known.sectionsByKb.get(link.kb);
  if (!sections && !known.externalIds.has(link.kb)) {
    return report(
      'links',
      `Unexpected link to \`${link.kb}\`, expected an article`,
      unknownIdHint(link.kb, [...known.sectionsByKb.keys(), ...known.externalIds]),
    );
  }
  if (link.section !== undefined && !sections?.has(link.section)) {
    const hint = sections
      ? suggestion(link.section, sections, `KB${link.kb}`)
      : 'Articles that live elsewhere are linked as a whole.';
    report('links', `Unexpected link to section \`${link.section}\` of KB${link.kb}`, hint);
  }
}

function checkContact(id: string, known: Known, report: ReportHere): void {
  if (known.contactIds.has(id)) return;
  report('references', `Unexpected contact \`${id}\``, suggestion(id, known.contactIds, 'contacts.yaml'));
}

function checkPicture(src: string, { kb, lang }: Translation, known: Known, report: ReportHere): void {
  const files = known.pictures(kb);
  if (pictureFile(src, lang, files)) return;
  report('pictures', `Missing picture \`${src}\``, suggestion(src, files, 'the folder of the article'));
}
