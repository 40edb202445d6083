import { atomMark, type Unit } from './document.ts';

/** Returns the text of a unit as readers see it, with its code, messages and labels. */
export function readable(unit: Unit): string {
  let at = 0;
  const inText = unit.atoms.filter(({ kind }) => kind !== 'link' && kind !== 'kbd');
  return unit.text.replaceAll(atomMark, () => {
    const atom = inText[at++];
    return atom?.kind === 'code' || atom?.kind === 'message' || atom?.kind === 'label' ? atom.value : '';
  });
}
