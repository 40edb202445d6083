import type { Answer } from './answers.ts';
import type { Contact } from './contacts.ts';
import type { ExternalArticle } from './external.ts';
import type { Glossary } from './glossary.ts';
import type { RetiredArticle } from './retired.ts';
import type { Site } from './site.ts';
import type { Topic } from './topics.ts';

/** The data files of a content folder, which are all files except articles. */
export interface SiteData {
  site: Site;
  topics: Topic[];
  contacts: Contact[];
  external: ExternalArticle[];
  glossary: Glossary;
  answers: Answer[];
  retired: RetiredArticle[];
}
