export const help = `kb - keeps the languages of a help centre in step

  kb init <folder>    creates a content folder that builds at once
  kb check [ids]      finds where translations and sources contradict each other
  kb stamp <ids>      records that translations are up to date with their source
  kb new [<id>]       starts an article or a translation
  kb diff <id> <lang> shows what changed in the source since a translation was made
  kb status           shows how complete and up to date every language is
  kb publish          records new ids in ids.lock; from then on their links cannot break
  kb revision <id> <day>  makes pages of the text an article had on a day
  kb rename-section   changes the id of a section; links with the old id keep working
  kb renumber <id> <new>  changes the number of an article; its old address redirects
  kb retire <id>      removes an article and leaves a page that says why
  kb import           imports the articles of another help centre
  kb export           writes canned responses for a ticket tool to import
  kb measure <csv>    counts how tickets use the articles
  kb search-report    counts what readers reported: searches, gaps, mistakes
  kb explain [rule]   says what a rule checks, why, and how to fix what it finds

  kb <command> --help shows the flags of a command.
  Exit codes: 0 clean, 1 something found, 2 kb could not do its work.
`;

const pages = {
  init: `kb init <folder> - creates a content folder that builds at once

  kb init ../my-help --languages en,es --name "My help"
  kb init ../my-help --languages fr,en --url https://www.example.com --base /help/

  --languages LIST   the languages of the site, of en, es, pt, fr; the first is the source (en by default)
  --name NAME        the name of the help centre
  --url ADDRESS      its address without a path
  --base PATH        the path it is served under, such as /help/

  Two articles, a page, contacts, a glossary, the settings and workflows for GitHub, for you to edit.
`,
  check: `kb check [ids] - finds where translations and sources contradict each other

  kb check                       every article
  kb check 1133 2816             these articles
  kb check --lang es             one language
  kb check --watch               again after every change
  kb check --fix                 applies safe fixes: links, ids, code, heading levels
  kb check --list-ignores        every suppression with its reason

  --format NAME      pretty (the default), json, jsonl, sarif, github or unix (one line per finding, for editors)
  --changed [REF]    only uncommitted changes, or changes since this branch left REF
  --update-baseline  writes the current findings to kb-baseline.json; later only new findings count
  --severity LEAST   the least severity to show and count: error, warning or info
  --today DATE       the day for overdue reviews, 2026-11-23; today by default
  --content DIR      another content folder than src/content

Documentation of any other site, Markdown or MDX:

  kb check                       the tree in this folder; detects layout and languages
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
  --verbose          lists every page without a counterpart, and every difference of a stale page
  --pairs FILE       a file with a JSON object {"id", "source", "target"} on each line
  --config FILE      another config than kb.config.json, or \`kb\` in package.json; docs/use-on-your-docs.md describes it
  --config-schema    prints the JSON Schema of that file; docs/schemas/config.schema.json is the same
`,
  stamp: `kb stamp <ids> - records that translations are up to date with their source

  kb stamp 1133                  every translation of an article
  kb stamp 1133 --lang es        one of them
  kb stamp --all                 every article

  --confirm "REASON" also stamps sections whose source changed and whose translation did not; records the reason
  --behind "REASON"  publishes such sections before they are translated: readers see that they are older, and
                     contradictions are warnings until the source changes again or the translation follows
  --content DIR      another content folder than src/content

  Stamp a translation after comparing it with its source. Its frontmatter then records, for each section, the
  source text it was made from, so that a later change of the source shows which sections are behind.
`,
  publish: `kb publish - gives new steps and rows their ids, and records new ids in ids.lock

  kb publish                     every article, section, step, row and alias
  kb publish --check             lists the ids that are not recorded yet, and writes nothing

  --content DIR      another content folder than src/content

  Run it before you publish the site. The build and \`kb check\` then fail if a link to a recorded id would break.
`,
  revision: `kb revision <id> <day> - makes pages of the text an article had on a day

  kb revision 1133 2026-11-23    the text behind a link that was copied on that day

  --content DIR      another content folder than src/content

  The text comes from the history of the repository. Each language gets a page below public in the content folder, at the
  address of the article with the day behind it. Search engines do not list it; it names its day and links to the current text.
`,
  'rename-section': `kb rename-section <id> <old> <new> - changes the id of a section

  kb rename-section 1133 login-loop login-attempt-loop
  kb rename-section 1133 old-part other-part   after old-part was removed: its links go to other-part
  kb rename-section 1133 old-part top          the same, to the top of the article

  --content DIR      another content folder than src/content

  Edits the heading in every language and every link to it. Links with the old id keep working.
`,
  renumber: `kb renumber <id> <new> - changes the number of an article

  kb renumber 1108 1109

  --content DIR      another content folder than src/content

  Moves its folder and edits every link to it, in every language. Translations that were up to date stay up to date. If the old
  number was published, its address redirects to the new one.
`,
  retire: `kb retire <id> --because REASON - removes an article

  kb retire 70 --because "en: Merged into KB69." --because "es: Unificado con KB69." --by 69

  --because REASON   what readers see, once for every language, preceded by its tag
  --by ID            the article to read instead
  --content DIR      another content folder than src/content

  The page of the article then says since when it is gone, why, and what to read instead.
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

  Looks up the text that a section was made from in the git history, by its fingerprint.
  --content DIR      another content folder than src/content
`,
  status: `kb status - shows how complete and up to date every language is

  kb status
  kb status --format json
  kb status --reviews            articles whose review is due, by owner, in Markdown

  --today DATE       the day reviews are due on, 2026-11-23; today by default

  in step: made from the current source; behind: a section was made from an older text, or is missing;
  missing: not translated.
  --content DIR      another content folder than src/content
`,
  import: `kb import <system> <path> - imports the articles of another help centre, then checks them

  kb import zendesk export.json --content ../my-help     answers of the Help Center API, a file or a folder of them
  kb import markdown ../docs --content ../my-help        Starlight, Docusaurus, or any tree of Markdown
  kb import html ../saved --content ../my-help           saved pages of Drupal or any other system

  --start NUMBER     the lowest number for new articles; by default after the existing ones
  --attachments DIR  where the attachments of Zendesk are, if not in \`attachments\` beside the file
  --fetch            fetches pictures of Zendesk that are missing
  --layout NAME      the layout of languages in a tree, as for kb check --root
  --route PATH       the path under which the pages of a tree were published, such as /docs/
  --callouts FILE    a YAML table: name of a class, directive or component, and note, tip, warning or text
  --content DIR      another content folder than src/content

  Writes old addresses to redirects.yaml, sections and folders to topics.yaml, and everything to review to
  import-report.md. Run it again after a new export: files edited by hand stay unchanged. See docs/import.md.
`,
  export: `kb export --format NAME - writes canned responses for a ticket tool to import

  kb export --format zendesk-macros          a file for each language, in the folder macros
  kb export --format chatwoot --lang es      one language
  kb export --format zammad-csv --sections   also a response for each section

  --format NAME      zendesk-macros, freshdesk-canned, zammad-csv or chatwoot
  --out DIR          another folder than macros
  --content DIR      another content folder than src/content
`,
  measure: `kb measure tickets.csv --text COLUMN - counts how tickets use the articles

  kb measure tickets.csv --text description
  kb measure tickets.csv --text reply --lang language --format html > report.html

  --text COLUMN      the column with the text of the tickets
  --lang COLUMN      the column with their language; without it, the language is guessed
  --date COLUMN      the column with their day, such as 2026-11-23: articles published after the first day are new
  --hosts NAMES      other hosts of the articles, such as old.example,kb.example
  --format NAME      table (the default), json or html
  --delimiter SIGN   the character between columns, a comma by default, or tab; a first line \`sep=;\` sets it too
  --content DIR      another content folder than src/content

  Columns with the same name are read together. Finds addresses of articles, old and new, and numbers such as KB1133. Ignores numbers
  with more digits than article numbers, and addresses of other hosts. Says how many tickets have a link, which articles are used
  (known, new, and candidates, which are drafts), which are never used, which ids do not exist, and which links are in another
  language than their ticket.
`,
  'search-report': `kb search-report access.log - counts what readers and agents reported

  kb search-report access.log
  kb search-report access.log --format json

  --format NAME      table (the default) or json
  --content DIR      another content folder than src/content

  Searches without a result and questions that no article answers, with synonyms they may need; mistakes in articles; and
  whether articles solved it. The log of any web server will do. To have reports in the log, set \`searchMisses: true\`, or
  \`gap\`, \`flag\` or \`solved\` to \`log\`, in site.yaml: see docs/reports.md.
`,
  explain: `kb explain [rule] - says what a rule checks, why, and how to fix what it finds

  kb explain figures
  kb explain                     the list of the rules
`,
} as const;

export type CommandName = keyof typeof pages;

export const commandNames = Object.keys(pages) as CommandName[];

export function helpOf(command: CommandName): string {
  return pages[command];
}
