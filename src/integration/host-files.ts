import type { TextFile } from './built-files.ts';
import type { Lang } from '#i18n/languages.ts';
import { fileOfAddress } from '#i18n/urls/base.ts';
import { hostConfigPath, redirectsPath } from '#i18n/urls/files.ts';
import { homePath } from '#i18n/urls/pages.ts';
import { hostHeaders } from '#publish/header-files.ts';
import { apacheRedirects, netlifyRedirects, nginxMap, redirectStub } from '#publish/redirect-files.ts';
import { formerStepTable, redirectProblems, redirectTable, type Redirect } from '#publish/redirects.ts';
import type { Content } from '#content-layer/read-content.ts';

/** What hosts are told in their own files: headers and redirects; and a page at each address that leads on by itself. */
export function* hostFiles(content: Content): Generator<TextFile> {
  const { site } = content;
  const table = oldAddresses(content);
  yield { path: redirectsPath, text: netlifyRedirects(table, site.base) };
  yield { path: hostConfigPath('nginx-redirects'), text: nginxMap(table, site.base) };
  yield { path: hostConfigPath('apache-redirects'), text: apacheRedirects(table, site.base) };
  yield* hostHeaders(site);
  for (const redirect of stubsOf(content)) {
    yield {
      path: fileOfAddress(`${redirect.from}/`),
      text: redirectStub(redirect, stubLang(redirect, site.languages), site),
    };
  }
}

/**
 * What is wrong with the old addresses of a site; `isPage` knows by path, such as `/kb/69/`, what stands there without the
 * pages that lead on.
 */
export function hostProblems(content: Content, isPage: (path: string) => boolean): string[] {
  return redirectProblems([...oldAddresses(content), ...formerStepsOf(content)], isPage);
}

/** Of older systems, those of retired articles included. */
function oldAddresses({ site, articles, retired }: Content): Redirect[] {
  const sources = [
    ...articles.map(({ kb, source }) => ({ kb, aliases: source.frontmatter.aliases })),
    ...retired.map(({ kb }) => ({ kb, aliases: [] })),
  ];
  return redirectTable(sources, site.languages);
}

/** Steps are this site's own addresses and few: they lead on with any host. */
function stubsOf(content: Content): Redirect[] {
  const own = formerStepsOf(content);
  return content.site.redirectStubs ? [...oldAddresses(content), ...own] : own;
}

function formerStepsOf({ formerSteps, site }: Content): Redirect[] {
  return formerStepTable(formerSteps, site.languages);
}

function stubLang({ from }: Redirect, languages: readonly Lang[]): Lang {
  return languages.find((lang) => from.startsWith(homePath(lang))) ?? languages[0]!;
}
