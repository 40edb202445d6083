import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Sample exports of other help centres, in our own words. */
export const samples = {
  zendesk: 'tests/fixtures/imports/zendesk/export.json',
  markdown: 'tests/fixtures/imports/docusaurus',
  html: 'tests/fixtures/imports/drupal',
} as const;

export type SampleName = keyof typeof samples;

/** A content folder without articles, for a site in English and Spanish. */
export function writeEmptyContent(root: string): void {
  const files = {
    'site.yaml':
      'name: Brío Help\nurl: https://help.brio.example\nlanguages: [en, es]\nfactsDate: 2026-11\n' +
      'owners: [{ id: support, name: { en: Support, es: Soporte } }]\n',
    'topics.yaml': '[]\n',
    'contacts.yaml': '[]\n',
    'external.yaml': '[]\n',
    'glossary.yaml': 'doNotTranslate: []\nterms: []\n',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  mkdirSync(join(root, 'articles'), { recursive: true });
}

/** Copies a sample, so that a test may change it; returns what `kb import` is given. */
export function copySample(name: SampleName, folder: string): string {
  const from = name === 'zendesk' ? dirname(samples.zendesk) : samples[name];
  cpSync(from, join(folder, name), { recursive: true });
  return name === 'zendesk' ? join(name, 'export.json') : name;
}

/** The answers a person gives to the marks an import leaves. */
export function answerTodos(text: string): string {
  return text
    .replace(/\[TODO: check\] /g, '')
    .replace(/\[TODO: what the picture shows\]/g, 'The tank, full to the mark')
    .replace(/\n\\\[TODO: what [^\n]*\n?/g, '');
}
