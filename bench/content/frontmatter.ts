import { fill, type Pair } from './fill.ts';
import type { Plan } from './plan.ts';
import { createRandom } from './random.ts';

/** The head of an English file, the line after it included. */
export function sourceHead(plan: Plan, related: number[]): string {
  return head([
    `kb: ${plan.kb}`,
    `title: ${plan.title.en}`,
    `summary: ${summaryOf(plan).en}`,
    `keywords: [${plan.subject.en}]`,
    'revised: 2026-11-02',
    'change: First edition.',
    `kind: ${plan.kind}`,
    `topics: [${plan.topics.join(', ')}]`,
    `products: [${plan.products.join(', ')}]`,
    `related: [${related.join(', ')}]`,
    'owner: editors',
    'reviewed: 2026-11-02',
    'reviewEvery: 6 months',
  ]);
}

/** The head of a Spanish file, with the fingerprints of what it was made from. */
export function translationHead(plan: Plan, fingerprints: Readonly<Record<string, string>>): string {
  return head([
    `kb: ${plan.kb}`,
    `title: ${plan.title.es}`,
    `summary: ${summaryOf(plan).es}`,
    `keywords: [${plan.subject.es}]`,
    'revised: 2026-11-02',
    'change: Primera edición.',
    'translated:',
    '  from: en',
    '  sections:',
    ...Object.entries(fingerprints).map(([id, value]) => `    ${id}: '${value}'`),
  ]);
}

function head(lines: string[]): string {
  return `---\n${lines.join('\n')}\n---\n\n`;
}

const summaries: readonly [en: string, es: string][] = [
  [
    'Restart the {m} and wait for {minutes}, then the {a} comes back.',
    'Reinicie {el:m} y espere {minutes} hasta que vuelva {el:a}.',
  ],
  ['The {a} lasts {days} and costs {money}.', '{El:a} dura {days} y cuesta {money}.'],
  ['Open port {port} and allow {size} for the {a}.', 'Abra el puerto {port} y deje {size} para {el:a}.'],
];

function summaryOf({ kb, subject }: Plan): Pair {
  const random = createRandom(`summary:${kb}`);
  const { en, es } = fill(random.pick(summaries), { subject, random, link: () => ({ en: '', es: '' }) });
  return { en: en.replaceAll('**', ''), es: es.replaceAll('**', '') };
}
