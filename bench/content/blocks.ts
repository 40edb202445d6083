import { fill, type Pair, type Topic } from './fill.ts';
import { items, statements, steps } from './sentences.ts';

type BlockWriter = (topic: Topic) => Pair;

/** A paragraph of two to four different sentences. */
export const paragraph: BlockWriter = (topic) => join(some(statements, topic, 2, 4), ' ');

const list: BlockWriter = (topic) =>
  join(
    some(items, topic, 3, 5).map(({ en, es }) => ({ en: `- ${en}`, es: `- ${es}` })),
    '\n',
  );

const procedure: BlockWriter = (topic) =>
  wrap(
    'Steps',
    join(
      some(steps, topic, 3, 6).map(({ en, es }, index) => ({
        en: `${index + 1}. ${en}`,
        es: `${index + 1}. ${es}`,
      })),
      '\n',
    ),
  );

const table: BlockWriter = (topic) => {
  const rows = Array.from({ length: topic.random.whole(3, 8) }, () =>
    fill(['| {host} | {port} | {seconds} |', '| {host} | {port} | {seconds} |'], topic),
  );
  const head = {
    en: '| Host | Port | Timeout |\n| --- | --- | --- |',
    es: '| Servidor | Puerto | Espera máxima |\n| --- | --- | --- |',
  };
  return join([head, ...rows], '\n');
};

const callout: BlockWriter = (topic) => wrap(topic.random.pick(['Note', 'Tip']), paragraph(topic));

/** The blocks of a section, as often as they stand here. */
export const blockWriters: readonly BlockWriter[] = [
  paragraph,
  paragraph,
  paragraph,
  list,
  procedure,
  table,
  callout,
];

function some(
  templates: readonly (readonly [en: string, es: string])[],
  topic: Topic,
  least: number,
  most: number,
): Pair[] {
  const count = topic.random.whole(least, most);
  return topic.random.sample(templates, count).map((template) => fill(template, topic));
}

function join(pairs: Pair[], separator: string): Pair {
  return {
    en: pairs.map(({ en }) => en).join(separator),
    es: pairs.map(({ es }) => es).join(separator),
  };
}

function wrap(component: string, { en, es }: Pair): Pair {
  const around = (text: string) => `<${component}>\n\n${text}\n\n</${component}>`;
  return { en: around(en), es: around(es) };
}
