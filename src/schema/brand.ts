import { z } from 'zod';
import { perLang, slug, text, webAddress } from './fields.ts';

const colorRe = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;
const hex = z.string().regex(colorRe).describe('a colour such as `#00574f`');

/** One colour, or one for each of the two themes. */
const color = z
  .union([hex, z.strictObject({ light: hex, dark: hex })])
  .describe("a colour such as `'#00574f'`, or `{ light: '#00574f', dark: '#8acbbe' }`");

/** The names of the colours of the design. `src/styles/tokens.css` has their defaults. */
export const colorNames = [
  'paper',
  'sunken',
  'ink',
  'soft',
  'rule',
  'edge',
  'accent',
  'wash',
  'warn',
  'warn-wash',
  'mark',
] as const;

/** A file in the folder `brand` of the content folder. */
const brandFile = (endings: string, example: string) =>
  z
    .string()
    .regex(new RegExp(`^[\\w-][\\w.-]*\\.(?:${endings})$`))
    .describe(`the name of a file in the folder \`brand\`, such as \`${example}\``);

const font = z
  .strictObject({
    family: text
      .regex(/^[^;{}<>\\]+$/)
      .describe('a list of families as CSS writes it, such as `Inter, sans-serif`'),
    files: z
      .array(
        z.strictObject({
          file: brandFile('woff2', 'inter.woff2'),
          weight: z
            .union([z.int().min(1).max(1000), z.string().regex(/^\d{1,4} \d{1,4}$/)])
            .default(400)
            .describe('a weight such as `400`, or from and to of a variable font such as `100 900`'),
          style: z.enum(['normal', 'italic']).default('normal').describe('`normal` or `italic`'),
        }),
      )
      .default([])
      .describe('a list of files of the first family, each with `file`, `weight` and `style`'),
  })
  .describe('`family`, and `files` of a web font');

/** The colours and fonts of a site. Omitted ones stay those of the design. */
export const theme = z
  .strictObject({
    colors: z
      .partialRecord(z.enum(colorNames), color)
      .default({})
      .describe(`colours by name: ${colorNames.join(', ')}`),
    fonts: z
      .partialRecord(z.enum(['sans', 'serif', 'mono']), font)
      .default({})
      .describe('`sans` for text, `serif` for headings, `mono` for code, each with `family` and `files`'),
  })
  .describe('`colors` and `fonts`');

export type Theme = z.output<typeof theme>;

/** The files of the fonts of a theme. */
export function fontFiles({ fonts }: Theme): string[] {
  return Object.values(fonts).flatMap(({ files }) => files.map(({ file }) => file));
}

export const logo = brandFile('svg|png|webp', 'logo.svg');
export const icon = brandFile('svg', 'icon.svg');

const address = z
  .union([webAddress, z.string().regex(/^mailto:[^\s<>"]+@[^\s<>"]+$/)])
  .describe('an `https:` or `mailto:` address');

/** A link in the header or the footer: to a page of the site's own, with its title, or to another address. */
const link = z
  .strictObject({
    name: perLang.optional(),
    url: address.optional(),
    page: slug.optional().describe('the name of a folder in `pages`, such as `about`'),
  })
  .refine(({ name, url, page }) => (page === undefined ? name && url : !url))
  .describe('either `name` and `url`, or the `page` of a folder in `pages`');

export const links = z
  .strictObject({
    header: z.array(link).default([]).describe('a list of links'),
    footer: z.array(link).optional().describe('a list of links'),
  })
  .describe('`header` and `footer`, each a list of links');

export type BrandLink = z.output<typeof link>;

/** The directives of the Content-Security-Policy to which a site may add sources. */
export const directives = [
  'script-src',
  'style-src',
  'img-src',
  'font-src',
  'media-src',
  'frame-src',
  'connect-src',
  'form-action',
] as const;

/** `'unsafe-inline'` and `*` are invalid: with them, article text that passed every check by mistake could run code. */
const source = z
  .string()
  .regex(
    /^(?:'self'|data:|blob:|(?:https|wss):\/\/(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?(?:\/[\w./~-]*)?)$/i,
  )
  .describe("a source such as `https://media.example`, `'self'` or `data:`");

export const csp = z
  .partialRecord(z.enum(directives), z.array(source).min(1).describe('a list of sources'))
  .describe(`for each of ${directives.join(', ')} a list of sources`);

export const product = z.strictObject({ id: slug, name: perLang });
