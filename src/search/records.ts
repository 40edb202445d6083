import { tag } from '#article/html.ts';
import { parseKbLink } from '#article/kb-link.ts';
import type { Article, Section, Translation } from '#article/model.ts';
import { blocksIn, linesIn, textOf, textOfBlocks, type Block, type Inline } from '#article/blocks.ts';
import type { Lang } from '#i18n/languages.ts';
import { contactLink, type Contact } from '#schema/contacts.ts';
import type { Answer } from '#schema/answers.ts';
import type { Glossary } from '#schema/glossary.ts';
import { untranslatedTerms } from './untranslated-terms.ts';
import { hiddenMark } from './fragment.ts';
import { formsLine, line, linesOf, weights, type ContactText } from './write-record.ts';

/** A document for Pagefind. `section` is the id of a section, or empty for the head of the article. */
export interface SearchRecord {
  section: string;
  html: string;
  /** The title with the keywords, or the heading of the section. */
  head: string;
  /** Whether the section only refers the reader to another article. */
  isReferral?: boolean;
}

export interface RecordContext {
  lang: Lang;
  contacts: readonly Contact[];
  glossary: Glossary;
  answers: readonly Answer[];
}

/**
 * Returns the records of an article in one language: its head first, then the sections that exist in this language. An article
 * without a translation has a head with glossary terms only, never text in another language. An article that is not
 * current has a head that no word matches.
 */
export function recordsOf(article: Article, context: RecordContext): SearchRecord[] {
  const { source, translations } = article;
  const all: Translation[] = [source, ...translations];
  const own = all.find(({ lang }) => lang === context.lang);
  if (source.frontmatter.status !== 'current')
    return [
      {
        section: '',
        head: '',
        html: page(
          { article: (own ?? source).frontmatter.title, lang: own ? undefined : source.lang },
          [],
          [],
        ),
      },
    ];
  if (!own) return [shadowRecord(article, context)];
  const others = all.filter((each) => each !== own);
  const contactText: ContactText = (id) => {
    const contact = context.contacts.find((each) => each.id === id);
    return contact ? contactLink(contact).label : '';
  };
  let number = 0;
  const sections = source.sections.flatMap(({ id, level }) => {
    if (level === 2) number++;
    const section = own.sections.find((each) => each.id === id);
    return section ? [sectionRecord(section, level === 2 ? number : undefined)] : [];
  });
  return [headRecord(), ...sections];

  /** Returns the phrases and questions of `answers.yaml` that this record answers, as a line. */
  function askedLine(section: string): string {
    const asked = context.answers.flatMap(({ answer, phrases, questions }) => {
      const { kb, section: own = '' } = parseKbLink(answer)!;
      if (kb !== article.kb || own !== section) return [];
      return [phrases, questions].flatMap((texts) => texts?.[context.lang] ?? []);
    });
    return line(asked.join('. '), weights.question);
  }

  function headRecord(): SearchRecord {
    const { title, summary, keywords = [] } = own!.frontmatter;
    const lead = linesOf(own!.lead, contactText);
    const foreign = others.map(({ frontmatter }) =>
      [frontmatter.title, ...(frontmatter.keywords ?? [])].join('. '),
    );
    return {
      section: '',
      head: [title, ...keywords].join('\n'),
      html: page(
        { title, article: title, topic: source.frontmatter.topics[0], revised: own!.frontmatter.revised },
        [line(title, weights.title), line(summary, weights.summary), ...lead.shown],
        [
          ...lead.hidden,
          line(keywords.join('. '), weights.keyword),
          line(foreign.join('. '), weights.label),
          askedLine(''),
          formsLine([title, summary, ...keywords].join('\n')),
        ],
      ),
    };
  }

  function sectionRecord(section: Section, number: number | undefined): SearchRecord {
    const { title, keywords = [], revised } = own!.frontmatter;
    const isReferred = isReferral(section);
    const text = linesOf(section.blocks, contactText, isReferred);
    const heading = textOf(section.heading).trim();
    const messages = source.frontmatter.errors
      .filter((error) => error.section === section.id)
      .map(({ message }) => message.replace(/\{\w+\}/g, ' '));
    const foreign = others.flatMap(({ sections }) => {
      const same = sections.find(({ id }) => id === section.id);
      return same ? [textOf(same.heading)] : [];
    });
    const headingWeight = isReferred ? weights.referral : weights.heading;
    return {
      section: section.id,
      head: heading,
      isReferral: isReferred,
      html: page(
        { title: heading, article: title, topic: source.frontmatter.topics[0], number, revised },
        [line(heading, headingWeight), ...text.shown],
        [
          ...text.hidden,
          line(messages.join('. '), weights.message),
          line(foreign.join('. '), weights.label),
          askedLine(section.id),
          line(title, 2),
          line(keywords.join('. '), weights.text),
          formsLine(`${heading}\n${messages.join('\n')}\n${text.shown.join('\n').replace(/<[^>]*>/g, '')}`),
        ],
      ),
    };
  }
}

const shortText = 60;

/** Whether a section only refers the reader to another article: it is short and links to one. */
function isReferral({ blocks }: Section): boolean {
  return textOfBlocks(blocks).split(/\s+/, shortText).length < shortText && blocks.some(hasArticleLink);
}

function hasArticleLink(block: Block): boolean {
  const isLink = (inline: Inline): boolean =>
    typeof inline !== 'string' &&
    (inline.type === 'kb-link' || ('children' in inline && inline.children.some(isLink)));
  return linesIn(block).flat().some(isLink) || blocksIn(block).some(hasArticleLink);
}

function shadowRecord(article: Article, { lang, glossary }: RecordContext): SearchRecord {
  const { lang: sourceLang, frontmatter, outline } = article.source;
  const { title, summary, topics, revised } = frontmatter;
  const text = [title, summary, ...outline.map((section) => section.title)].join('\n');
  const terms = untranslatedTerms(text, sourceLang, lang, glossary);
  return {
    section: '',
    head: '',
    html: page(
      { title, article: title, topic: topics[0], lang: sourceLang, summary, revised },
      [],
      [line(terms.join('. '), weights.summary)],
    ),
  };
}

type Facts = Record<string, string | number | undefined>;

function page(facts: Facts, shown: readonly string[], hidden: readonly string[]): string {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  const meta = known.map(([name, value]) =>
    tag('meta', { 'data-pagefind-meta': `${name}[content]`, content: String(value) }),
  );
  return (
    `<html><body><main data-pagefind-body>${meta.join('')}${shown.join('')}` +
    `<p>${hiddenMark}</p>${hidden.join('')}</main></body></html>`
  );
}
