export const help = `kb - keeps the languages of a help centre in step

  kb init <folder>    makes a content folder that builds as it is
  kb check [ids]      finds where translations and sources contradict each other
  kb stamp <ids>      records that translations are up to date with their source
  kb new [<id>]       starts an article or a translation
  kb diff <id> <lang> shows what changed in the source since a translation was made
  kb status           shows how far every language is
  kb publish          records new ids in ids.lock; from then on their links cannot break
  kb revision <id> <day>  makes pages of the text an article had on a day
  kb rename-section   gives a section another id and keeps the old one as a way in
  kb renumber <id> <new>  gives an article another number and leads the old one on
  kb retire <id>      takes an article away and leaves a page that says why
  kb import           takes articles of another help centre over
  kb export           writes ready answers for a ticket tool to import
  kb measure <csv>    counts how tickets use the articles
  kb search-report    counts what readers reported: searches, gaps, mistakes
  kb explain [rule]   says what a rule checks, why, and how to mend what it finds

  kb <command> --help shows the flags of a command.
  Exit codes: 0 clean, 1 something found, 2 kb could not do its work.
`;

const pages = {
  init: `kb init <folder> - makes a content folder that builds as it is

  kb init ../my-help --languages en,es --name "My help"
  kb init ../my-help --languages fr,en --url https://www.example.com --base /help/

  --languages LIST   en, es, pt, fr: those of the site; the first is the one that is translated from (en by default)
  --name NAME        the name of the help centre
  --url ADDRESS      its address without a path
  --base PATH        the path it stands under, such as /help/

  Two articles, a page, contacts, a glossary, the settings and workflows for GitHub, to be filled with your own.
`,
  check: `kb check [ids] - finds where translations and sources contradict each other

  kb check                       every article
  kb check 1133 2816             these articles
  kb check --lang es             one language
  kb check --watch               again after every change
  kb check --fix                 mends what is certain: links, ids, code, heading levels
  kb check --list-ignores        every suppressed place with its reason

  --format NAME      pretty (the default), json, jsonl, sarif, github or unix (a line each, for editors)
  --changed [REF]    only what is not committed, or what changed since this branch left REF
  --update-baseline  writes what is found now into kb-baseline.json; from then on only new findings count
  --severity LEAST   shows and counts only error, warning (and error) or info (and all)
  --today DATE       the day for overdue reviews, 2026-11-23; today by default
  --content DIR      another content folder than src/content

Documentation of any other site, Markdown or MDX:

  kb check                       the tree in this folder; layout and languages are found
  kb check docs/es/setup.md      a page or a folder of it
  kb check --source en.mdx --target es.mdx      two files
  kb check --source ../site --target ../site-es --source-lang en     two folders
  kb check --root docs --layout starlight --source en --target es,pt-BR
  kb check --pairs list.jsonl --format jsonl

  --root DIR         the folder of the documentation
  --layout NAME      starlight, docusaurus, vitepress, hugo, mkdocs, jekyll, mdbook, suffix (x.md, x.es.md),
                     folders (en/x.md, es/x.md) or a path with {lang} in it, such as 'docs/{lang}/**'
  --source, --target languages of a tree
  --source-lang, --target-lang   languages of two files or folders, if their names do not say them
  --verbose          every page without its counterpart, and every difference of a stale page
  --pairs FILE       a JSON object {"id", "source", "target"} a line
  --config FILE      another config than kb.config.json, or \`kb\` in package.json; docs/use-on-your-docs.md describes it
  --config-schema    prints the JSON Schema of that file; docs/schemas/config.schema.json is the same
`,
  stamp: `kb stamp <ids> - records that translations are up to date with their source

  kb stamp 1133                  every translation of an article
  kb stamp 1133 --lang es        one of them
  kb stamp --all                 every article

  --confirm "REASON" also stamps sections whose source changed and whose translation did not; the reason is kept
  --behind "REASON"  lets such sections go out before they are translated: readers see that they are older, and what they
                     contradict is a warning until the source changes again or the translation follows
  --content DIR      another content folder than src/content

  Stamp a translation after comparing it with its source. What it was made from is written into its frontmatter, section
  by section, so that a later change of the source shows which sections are behind.
`,
  publish: `kb publish - gives new steps and rows their ids, and records new ids in ids.lock

  kb publish                     every article, section, step, row and alias
  kb publish --check             lists what is not recorded yet, and writes nothing

  --content DIR      another content folder than src/content

  Run it before the site goes out. The build and \`kb check\` then fail when a recorded id would lead nowhere.
`,
  revision: `kb revision <id> <day> - makes pages of the text an article had on a day

  kb revision 1133 2026-11-23    the text behind a link that was copied on that day

  --content DIR      another content folder than src/content

  The text comes from the history of the repository. Each language gets a page below public in the content folder, at the
  address of the article with the day behind it. Search engines do not list it; it names its day and links today's text.
`,
  'rename-section': `kb rename-section <id> <old> <new> - gives a section another id

  kb rename-section 1133 login-loop login-attempt-loop
  kb rename-section 1133 old-part other-part   after old-part was removed: its links go to other-part
  kb rename-section 1133 old-part top          the same, to the top of the article

  --content DIR      another content folder than src/content

  Edits the heading in every language and every link to it. The old id stays as a way in.
`,
  renumber: `kb renumber <id> <new> - gives an article another number

  kb renumber 1108 1109

  --content DIR      another content folder than src/content

  Moves its folder and edits every link to it, in every language; translations that were up to date stay so. If the old number was
  published, its address leads to the new one.
`,
  retire: `kb retire <id> --because REASON - takes an article away

  kb retire 70 --because "en: Merged into KB69." --because "es: Unificado con KB69." --by 69

  --because REASON   what readers see, once for every language, with its tag before it
  --by ID            the article to read instead
  --content DIR      another content folder than src/content

  The address of the article stays, and says since when it is gone, why, and what to read instead.
`,
  new: `kb new [<id>] - starts an article or a translation

  kb new                         the source file of a new article, with the next free number
  kb new 9004                    the same with a number of your own
  kb new 9004 --title "No sound in alerts" --kind how-to
  kb new 9004 --lang es          a translation: the headings of the source with their ids

  --kind NAME        troubleshooting, how-to (the default), faq or reference
  --content DIR      another content folder than src/content
`,
  diff: `kb diff <id> <lang> - shows what changed in the source since a translation was made

  kb diff 1133 es

  The text a section was made from is looked up in the history of the repository by its fingerprint.
  --content DIR      another content folder than src/content
`,
  status: `kb status - shows how far every language is

  kb status
  kb status --format json
  kb status --reviews            articles whose review is due, by owner, in Markdown

  --today DATE       the day reviews are due on, 2026-11-23; today by default

  in step: made from the source as it is now; behind: a section was made from an older text, or is not there;
  missing: not translated.
  --content DIR      another content folder than src/content
`,
  import: `kb import <system> <path> - takes articles of another help centre over, then checks them

  kb import zendesk export.json --content ../my-help     answers of the Help Center API, a file or a folder of them
  kb import markdown ../docs --content ../my-help        Starlight, Docusaurus, or any tree of Markdown
  kb import html ../saved --content ../my-help           saved pages of Drupal or any other system

  --start NUMBER     the least number an article gets; after those there are by default
  --attachments DIR  where the attachments of Zendesk are, if not in \`attachments\` beside the file
  --fetch            fetches pictures of Zendesk that are not there
  --layout NAME      how a tree keeps its languages apart, as for kb check --root
  --route PATH       the path below which the pages of a tree stood, such as /docs/
  --callouts FILE    a YAML table: name of a class, directive or component, and note, tip, warning or text
  --content DIR      another content folder than src/content

  Old addresses go into redirects.yaml, sections and folders into topics.yaml, what a person should look at into
  import-report.md. Run it again after a new export: what was edited by hand stays. docs/import.md says more.
`,
  export: `kb export --format NAME - writes ready answers for a ticket tool to import

  kb export --format zendesk-macros          a file for each language, in the folder macros
  kb export --format chatwoot --lang es      one language
  kb export --format zammad-csv --sections   an answer for each section as well

  --format NAME      zendesk-macros, freshdesk-canned, zammad-csv or chatwoot
  --out DIR          another folder than macros
  --content DIR      another content folder than src/content
`,
  measure: `kb measure tickets.csv --text COLUMN - counts how tickets use the articles

  kb measure tickets.csv --text description
  kb measure tickets.csv --text reply --lang language --format html > report.html

  --text COLUMN      the column with the text of the tickets
  --lang COLUMN      the column with their language; without it, the words of the text tell
  --date COLUMN      the column with their day, such as 2026-11-23: articles published since the first are new
  --hosts NAMES      other hosts the articles stood on, such as old.example,kb.example
  --format NAME      table (the default), json or html
  --delimiter SIGN   what stands between columns, a comma by default, or tab; a first line \`sep=;\` says it too
  --content DIR      another content folder than src/content

  Several columns of one name are read together. Finds addresses of articles, old and new, and numbers such as KB1133. Numbers with more digits
  than ours, and addresses of other hosts, are not ours. Says how many tickets have a link, which articles are used (known, new, and
  candidates, which are drafts) and which never, which ids lead nowhere, and where ticket and link are in different languages.
`,
  'search-report': `kb search-report access.log - counts what readers and agents reported

  kb search-report access.log
  kb search-report access.log --format json

  --format NAME      table (the default) or json
  --content DIR      another content folder than src/content

  Searches without a result and questions that no article answers, with synonyms they may need; mistakes in articles; and
  whether articles solved it. The log of any web server will do. It has them once \`searchMisses: true\`, or \`log\` for
  \`gap\`, \`flag\` or \`solved\`, stands in site.yaml: docs/reports.md.
`,
  explain: `kb explain [rule] - says what a rule checks, why, and how to mend what it finds

  kb explain figures
  kb explain                     the list of the rules
`,
} as const;

export type CommandName = keyof typeof pages;

export const commandNames = Object.keys(pages) as CommandName[];

export function helpOf(command: CommandName): string {
  return pages[command];
}
