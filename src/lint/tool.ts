import manifest from '../../package.json' with { type: 'json' };

/** What reports say of the tool that made them. `homepage` is where the files of the repository can be read. */
export const tool = { name: 'kb', version: manifest.version, homepage: manifest.homepage };

/** The address of the page of a rule. */
export function ruleUrl(id: string): string {
  return `${tool.homepage}/docs/rules/${id}.md`;
}
