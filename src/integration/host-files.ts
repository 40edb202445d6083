import type { TextFile } from './built-files.ts';
import type { Lang } from '#i18n/languages.ts';
import { addressOfFile, fileOfAddress, withBase, withoutBase } from '#i18n/urls/base.ts';
import { headersPath, hostConfigPath, redirectListPath, redirectsPath } from '#i18n/urls/files.ts';
import { homePath } from '#i18n/urls/pages.ts';
import { keyOf, writeRedirectList, type Redirect } from '#i18n/urls/redirects.ts';
import { formerStepTable, ownTable, redirectProblems, redirectTable } from '#permalinks/redirects.ts';
import { headerRulesOf } from '#publish/headers.ts';
import { apacheConfig } from '#publish/hosts/apache.ts';
import { caddyConfig } from '#publish/hosts/caddy.ts';
import { netlifyHeaders, netlifyRedirects } from '#publish/hosts/netlify.ts';
import { nginxHttp, nginxServer } from '#publish/hosts/nginx.ts';
import { redirectStub } from '#publish/redirect-stub.ts';
import type { Content } from '#content-layer/read-content.ts';

/** The configuration files of all supported hosts, with headers and redirects, and the redirect pages for other hosts. */
export function* hostFiles(content: Content): Generator<TextFile> {
  const { site } = content;
  const { base } = site;
  const host = { base, rules: headerRulesOf(site), redirects: oldAddresses(content) };
  yield { path: redirectsPath, text: netlifyRedirects(host) };
  yield { path: headersPath, text: netlifyHeaders(host) };
  yield { path: hostConfigPath('nginx-http'), text: nginxHttp(host) };
  yield { path: hostConfigPath('nginx-server'), text: nginxServer(host) };
  yield { path: hostConfigPath('apache'), text: apacheConfig(host) };
  yield { path: hostConfigPath('caddy'), text: caddyConfig(host) };
  yield { path: redirectListPath, text: writeRedirectList(ownTable(content.redirects, base)) };
  for (const redirect of stubsOf(content)) {
    const from = withoutBase(site.base, redirect.from);
    // A redirect of all addresses with a prefix, or of one outside the base, cannot be a file.
    if (redirect.isPrefix || from === undefined) continue;
    yield {
      path: stubFile(from),
      text: redirectStub(redirect, stubLang(from, site.languages), site.url),
    };
  }
}

/**
 * The problems in the redirects of a site.
 *
 * @param files the paths of its files below the base, such as `/kb/69/index.html`, without redirect pages
 */
export function hostProblems(content: Content, files: readonly string[]): string[] {
  const { base, url } = content.site;
  const addresses = new Set(files.map((file) => withBase(base, addressOfFile(file))));
  const table = [...oldAddresses(content), ...formerStepsOf(content)];
  const isPage = (path: string) => path.endsWith('/') && addresses.has(path);
  const problems = redirectProblems(table, addresses, url, isPage);
  return [...new Set(problems.map(({ problem }) => problem))];
}

/** The redirects in `redirects.yaml`, then those of articles and retired articles from addresses it does not list. */
function oldAddresses({ site, articles, retired, redirects }: Content): Redirect[] {
  const sources = [
    ...articles.map(({ kb, source }) => ({ kb, aliases: source.frontmatter.aliases })),
    ...retired.map(({ kb }) => ({ kb, aliases: [] })),
  ];
  const own = ownTable(redirects, site.base);
  const taken = new Set(own.map(({ from }) => keyOf(from)));
  const others = redirectTable(sources, site.languages, site.base);
  return [...own, ...others.filter(({ from }) => !taken.has(keyOf(from)))];
}

/** The redirects that get a page. Redirects of former steps always do: they are few and must work on every host. */
function stubsOf(content: Content): Redirect[] {
  const own = formerStepsOf(content);
  return content.site.redirectStubs ? [...oldAddresses(content), ...own] : own;
}

function formerStepsOf({ formerSteps, site }: Content): Redirect[] {
  return formerStepTable(formerSteps, site.languages, site.base);
}

/** The file of a redirect page: that of the address, or `index.html` in a folder if the address is not an HTML file. */
function stubFile(from: string): string {
  return /\.html?$/i.test(from) ? from : fileOfAddress(`${from.replace(/\/$/, '')}/`);
}

function stubLang(from: string, languages: readonly Lang[]): Lang {
  return languages.find((lang) => from.startsWith(homePath(lang))) ?? languages[0]!;
}
