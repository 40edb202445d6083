import manifest from '../../package.json' with { type: 'json' };

/** The tool as reports name it. `homepage` is the address of the repository. */
export const tool = { name: 'kb', version: manifest.version, homepage: manifest.homepage };

/** Returns the address of a rule's page. */
export function ruleUrl(id: string): string {
  return `${tool.homepage}/docs/rules/${id}.md`;
}
