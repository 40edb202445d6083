import { withBase } from '#i18n/urls/base.ts';
import { headersPath, hostConfigPath } from '#i18n/urls/files.ts';
import type { Site } from '#schema/site.ts';
import { textContentTypes } from './content-types.ts';
import { headerRulesOf, type HeaderRule } from './headers.ts';

/** The headers of a site for hosts that read them from a file. */
export function hostHeaders(site: Site): { path: string; text: string }[] {
  const rules = headerRulesOf(site);
  return [
    { path: headersPath, text: netlifyHeaders(rules, site.base) + netlifyTypes(site.base) },
    { path: hostConfigPath('nginx-headers'), text: nginxHeaders(rules, site.base) + nginxTypes() },
    { path: hostConfigPath('apache-headers'), text: apacheHeaders(rules, site.base) + apacheTypes() },
    { path: hostConfigPath('caddy-headers'), text: caddyHeaders(rules, site.base) },
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

/** For Caddy, in a site block: the last rule that matches wins, as named matchers keep their order. */
export function caddyHeaders(rules: readonly HeaderRule[], base: string): string {
  const blocks = rules.map(({ path, headers }, index) => {
    const lines = Object.entries(headers).map(([name, value]) =>
      value === null ? `  >-${name}` : `  >${name} "${value.replaceAll('"', '\\"')}"`,
    );
    return `@kb${index} path ${withBase(base, path)}\nheader @kb${index} {\n${lines.join('\n')}\n}\n`;
  });
  const types = [...textContentTypes].map(
    ([end, type]) => `@kb_${end} path *.${end}\nheader @kb_${end} >Content-Type "${type}"\n`,
  );
  return `route {\n${[...blocks, ...types].join('')}}\n`;
}

/** The types of text, with their charset, as Netlify and Cloudflare Pages read them. */
function netlifyTypes(base: string): string {
  return [...textContentTypes]
    .map(([end, type]) => `${withBase(base, `/*.${end}`)}\n  Content-Type: ${type}\n`)
    .join('');
}

/** The charset of all text; nginx knows the types themselves, but those docs/deploy adds. `text/html` is always among them. */
function nginxTypes(): string {
  const types = new Set([...textContentTypes.values()].map((type) => type.split(';')[0]!));
  types.delete('text/html');
  // What the `mime.types` of nginx says instead.
  for (const older of ['application/javascript', 'text/xml']) types.add(older);
  return `charset utf-8;\ncharset_types ${[...types].join(' ')};\n`;
}

function apacheTypes(): string {
  return [...textContentTypes].map(([end, type]) => `AddType '${type}' .${end}\n`).join('');
}

function covers(wide: string, narrow: string): boolean {
  return wide.endsWith('*') && narrow.startsWith(wide.slice(0, -1));
}

function prefix(path: string, base: string): string {
  return withBase(base, path.replace(/\*$/, '')).replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
