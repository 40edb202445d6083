import type { Translate } from '#i18n/translate.ts';
import { element } from '../element.ts';
import { isSamePlace, type Place } from './memory.ts';

export interface AddedPlaces {
  add: (place: Place) => void;
  /** Returns the added places, then the chosen one. */
  with: (chosen: Place | undefined) => Place[];
  /** Removes all places and returns them. */
  empty: () => Place[];
  restore: (places: Place[]) => void;
}

interface Parts {
  box: HTMLElement;
  list: HTMLElement;
}

/** Creates the list of articles and sections that were added to the reply. `onRemove` is called after the agent removes one. */
export function createAddedPlaces({ box, list }: Parts, t: Translate, onRemove: () => void): AddedPlaces {
  let places: Place[] = [];
  const has = (place: Place) => places.some((other) => isSamePlace(other, place));
  const set = (next: Place[]) => {
    places = next;
    box.hidden = places.length === 0;
    list.replaceChildren(...places.map(item));
  };
  const item = (place: Place) => {
    const name = `KB${place.kb}: ${place.title}`;
    const remove = element('button', { type: 'button', className: 'tool' }, '×');
    remove.setAttribute('aria-label', t('desk.remove', { name }));
    remove.addEventListener('click', () => {
      set(places.filter((other) => other !== place));
      onRemove();
    });
    return element('li', {}, element('span', { lang: place.lang ?? '' }, name), ' ', remove);
  };
  return {
    add: (place) => {
      if (!has(place)) set([...places, place]);
    },
    with: (chosen) => (chosen === undefined || has(chosen) ? places : [...places, chosen]),
    empty: () => {
      const before = places;
      set([]);
      return before;
    },
    restore: set,
  };
}
