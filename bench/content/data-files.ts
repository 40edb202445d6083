import { stringify } from 'yaml';
import { nouns } from './nouns.ts';
import { products, topicCount, topicId, type Plan } from './plan.ts';

/** The data files of a site with these articles: file name and text. */
export function dataFiles(plans: readonly Plan[]): Map<string, string> {
  return new Map(
    Object.entries({
      'site.yaml': {
        name: 'Lockstep',
        url: 'https://help.example',
        base: '/',
        languages: ['en', 'es'],
        factsDate: '2026-11',
        products: products.map((id) => ({ id, name: { en: capital(id), es: capital(id) } })),
        mostAsked: plans.slice(0, 5).map(({ kb }) => kb),
      },
      'topics.yaml': topics(plans.length),
      'contacts.yaml': contacts,
      'external.yaml': [
        { kb: 1, url: 'https://example.com/1', title: { en: 'An older guide', es: 'Una guía anterior' } },
      ],
      'glossary.yaml': glossary(),
    }).map(([name, value]) => [name, stringify(value)]),
  );
}

function topics(pairs: number) {
  return Array.from({ length: topicCount(pairs) }, (_, index) => {
    const { en, es } = nouns[index]!;
    return {
      id: topicId(index),
      name: { en: capital(en), es: capital(es) },
      description: { en: `All about the ${en}.`, es: `Todo sobre: ${es}.` },
    };
  });
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}

const contacts = [
  {
    id: 'technical-assistance',
    name: { en: 'Technical Assistance', es: 'Asistencia técnica' },
    for: { en: 'Connection and platform', es: 'Conexión y plataforma' },
    phone: '1-555-010-0199',
    tel: '+15550100199',
  },
  {
    id: 'client-services',
    name: { en: 'Client Services', es: 'Atención al cliente' },
    for: { en: 'Everything else', es: 'Todo lo demás' },
    url: 'https://support.example/contact',
    label: 'support.example/contact',
  },
];

function glossary() {
  return {
    doNotTranslate: ['TWS', 'Client Portal', 'IB Gateway', 'API', 'Windows', 'Mac', 'Linux'],
    terms: nouns.map(({ en, es }) => ({
      id: en.replaceAll(' ', '-'),
      en: { term: en },
      es: { term: es },
    })),
  };
}
