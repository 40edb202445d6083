import type { Contact } from '#schema/contacts.ts';

/** The contacts that `ids` name, in that order, then the others in theirs. An id that no contact has counts for nothing. */
export function namedFirst(contacts: readonly Contact[], ids: readonly string[] = []): Contact[] {
  const named = ids.flatMap((id) => contacts.find((contact) => contact.id === id) ?? []);
  return [...named, ...contacts.filter((contact) => !named.includes(contact))];
}
