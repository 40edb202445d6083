import { z } from 'zod';
import { csp, icon, links, logo, product, theme } from './brand.ts';
import { day, kbId, lang, perLang, perLangOrNone, slug, text, webAddress } from './fields.ts';
import { ownFacts, severitySetting } from './lint-config.ts';
import { reportWay } from './reports.ts';

/** Whether a value has only scheme, host and port. Other values are not valid in a header. */
function isOrigin(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === value && !value.includes('*');
}

export const site = z.strictObject({
  $schema: z.string().optional().describe('the address of this schema, for editors'),
  name: z.union([text, perLang]).describe('the name of the site, or one for each language'),
  tagline: perLangOrNone.describe('what the site is, in each language; beside its name'),
  lead: perLangOrNone.describe('one or two sentences above the search of the home page, in each language'),
  question: perLangOrNone.describe('the heading of the home page, in each language'),
  examples: z
    .partialRecord(lang, z.array(text).max(6).describe('a list of at most 6 searches'))
    .default({})
    .describe('for each language a list of searches to try'),
  notice: perLangOrNone.describe(
    'who runs the site, in each language; at the foot of every page; `{date}` is `factsDate`',
  ),
  products: z.array(product).default([]).describe('a list of products, each with `id` and `name`'),
  links: links.default({ header: [] }),
  logo: logo.optional(),
  icon: icon.optional(),
  theme: theme.default({ colors: {}, fonts: {} }),
  csp: csp.default({}),
  desk: z.boolean().default(true).describe('`true`, or `false` to leave the pages for support agents out'),
  statusPage: z
    .boolean()
    .default(true)
    .describe('`true`, or `false` to leave the page about the translations out'),
  url: z
    .url({ protocol: /^https?$/ })
    .regex(/^https?:\/\/[\w.:[\]-]+$/)
    .describe('the address of the site without a path, such as `https://help.example`'),
  base: z
    .string()
    .regex(/^\/(?:[\w~-][\w.~-]*\/)*$/)
    .default('/')
    .describe('the path the site stands under, `/` or such as `/help/`'),
  languages: z
    .array(lang)
    .min(1)
    .refine((tags) => new Set(tags).size === tags.length)
    .describe('a list of different languages, the default one first'),
  factsDate: z
    .string()
    .regex(/^\d{4}-\d{2}(-\d{2})?$/)
    .refine((value) => day.safeParse(value.length === 7 ? `${value}-01` : value).success)
    .optional()
    .describe('the month or day the facts are of, such as `2026-11`'),
  severity: severitySetting.default({}),
  ...ownFacts,
  essential: z.array(kbId).default([]).describe('a list of KB numbers every reader has without a connection'),
  offline: z
    .boolean()
    .default(true)
    .describe('`true`, or `false` to remove the service worker from the devices of readers'),
  repository: z
    .string()
    .regex(/^https?:\/\/[^\s{}]*\{path\}[^\s{}]*$/)
    .optional()
    .describe('the address of the history of a file, with `{path}` in it'),
  owners: z
    .array(z.strictObject({ id: slug, name: perLang, url: webAddress.optional() }))
    .default([])
    .describe('a list of those who answer for articles, each with `id` and `name`'),
  flag: reportWay('flag', 'where a mistake is reported'),
  gap: reportWay('gap', 'where a question is reported that no article answers'),
  solved: reportWay('solved', 'where readers say whether an article solved it'),
  redirectStubs: z
    .boolean()
    .default(false)
    .describe('`true` on a host without redirects: a page stands at each old address and leads on'),
  keepAssets: z
    .int()
    .min(0)
    .max(365)
    .default(7)
    .describe(
      'for how many days a new site keeps the files that pages of the site before load: a whole number up to 365, `0` for none',
    ),
  ticketTools: z
    .array(z.string().refine(isOrigin))
    .default([])
    .describe(
      'a list of origins, such as `https://app.chatwoot.com`, that may show the sidebar and send it a message',
    ),
  searchMisses: z
    .boolean()
    .default(false)
    .describe('`true` to have searches without a result in the access log: docs/search.md'),
  outside: z
    .partialRecord(lang, z.array(text))
    .default({})
    .describe(
      'by language, words of subjects that no article covers: the desk offers less for a message with them',
    ),
  mostAsked: z.array(kbId).default([]).describe('a list of KB numbers for the home page'),
});

/** Default settings, used if `site.yaml` cannot be read. */
export const emptySite = site.parse({ name: 'Help', url: 'https://help.example', languages: ['en'] });

/** The settings in `site.yaml` that are lists of articles. */
export const siteLists = ['essential', 'mostAsked'] as const;

export type Site = z.output<typeof site>;
