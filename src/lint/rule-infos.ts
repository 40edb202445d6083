import type { Severity } from '#article/diagnostic.ts';
import { rules } from './registry.ts';

export interface RuleInfo {
  id: string;
  summary: string;
  severity: Severity;
}

/** What is reported while files are read, before any rule runs. */
const reading: readonly RuleInfo[] = [
  { id: 'encoding', summary: 'Files are UTF-8 text.', severity: 'error' },
  {
    id: 'article-files',
    summary: 'An article is a folder with one file for each language.',
    severity: 'error',
  },
  {
    id: 'data',
    summary: 'The data files of the content folder have the fields they need.',
    severity: 'error',
  },
  { id: 'mdx-syntax', summary: 'Files can be read as MDX.', severity: 'error' },
  {
    id: 'frontmatter',
    summary: 'The block of fields at the top is complete and well-formed.',
    severity: 'error',
  },
  {
    id: 'vocabulary',
    summary: 'Articles use Markdown and the components there are, and nothing else.',
    severity: 'error',
  },
  { id: 'section-ids', summary: 'Every heading has an id that is unique in its article.', severity: 'error' },
  {
    id: 'references',
    summary: 'Articles, topics and contacts that are referred to exist.',
    severity: 'error',
  },
  {
    id: 'links',
    summary: 'Links between articles lead to an article and a section that exist.',
    severity: 'error',
  },
  {
    id: 'suppressions',
    summary: 'Suppressions name a rule, give a reason and are needed.',
    severity: 'error',
  },
  { id: 'pictures', summary: 'Pictures that are shown exist, and are whole.', severity: 'error' },
  {
    id: 'ids-lock',
    summary: 'Every id that was ever published still leads somewhere, and never to something else.',
    severity: 'error',
  },
];

/** Everything a diagnostic can be filed under: what reading reports, then the rules in the order in which they run. */
export const ruleInfos: readonly RuleInfo[] = [
  ...reading,
  ...rules.map(({ id, summary, severity }) => ({ id, summary, severity })),
];
