import { withBase } from '#i18n/urls/base.ts';
import { headersPath, hostConfigPath } from '#i18n/urls/files.ts';
import type { Site } from '#schema/site.ts';
import { headerRulesOf, type HeaderRule } from './headers.ts';

/** The headers of a site for hosts that read them from a file. */
export function hostHeaders(site: Site): { path: string; text: string }[] {
  const rules = headerRulesOf(site.ticketTools);
  return [
    { path: headersPath, text: netlifyHeaders(rules, site.base) },
    { path: hostConfigPath('nginx-headers'), text: nginxHeaders(rules, site.base) },
    { path: hostConfigPath('apache-headers'), text: apacheHeaders(rules, site.base) },
  ];
}

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Values of rules that match together would be joined, so a rule first
 * takes away (`!`) what a wider one has set.
 */
export function netlifyHeaders(rules: readonly HeaderRule[], base: string): string {
  return rules
    .map(({ path, headers }, index) => {
      const wider = rules.slice(0, index).filter((rule) => covers(rule.path, path));
      const set = new Set(wider.flatMap((rule) => Object.keys(rule.headers)));
      const lines = Object.entries(headers).flatMap(([name, value]) => [
        ...(set.has(name) ? [`  ! ${name}`] : []),
        ...(value === null ? [] : [`  ${name}: ${value}`]),
      ]);
      return `${withBase(base, path)}\n${lines.join('\n')}\n`;
    })
    .join('');
}

/** A `map` for each header, because nginx drops all headers of a level where a deeper one sets any. */
export function nginxHeaders(rules: readonly HeaderRule[], base: string): string {
  const names = [...new Set(rules.flatMap((rule) => Object.keys(rule.headers)))];
  const variable = (name: string) => `$kb_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.map((name) => {
    const cases = rules
      .filter((rule) => name in rule.headers)
      .reverse()
      .map(
        (rule) => `  ~^${prefix(rule.path, base)} "${(rule.headers[name] ?? '').replaceAll('"', '\\"')}";`,
      );
    return `map $uri ${variable(name)} {\n${cases.join('\n')}\n}\n`;
  });
  const adds = names.map((name) => `# add_header ${name} ${variable(name)} always;`);
  return `${maps.join('')}\n# In the server block; a header with an empty value is not sent:\n${adds.join('\n')}\n`;
}

export function apacheHeaders(rules: readonly HeaderRule[], base: string): string {
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) =>
        value === null
          ? `  Header always unset ${name}`
          : `  Header always set ${name} "${value.replaceAll('"', '\\"')}"`,
      );
      return `<If "%{REQUEST_URI} =~ m#^${prefix(path, base)}#">\n${lines.join('\n')}\n</If>\n`;
    })
    .join('');
}

function covers(wide: string, narrow: string): boolean {
  return wide.endsWith('*') && narrow.startsWith(wide.slice(0, -1));
}

function prefix(path: string, base: string): string {
  return withBase(base, path.replace(/\*$/, '')).replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
