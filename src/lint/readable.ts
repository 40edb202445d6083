import { atomMark, type Unit } from './document.ts';

/** The text of a unit as it is read, code and messages included. */
export function readable(unit: Unit): string {
  let at = 0;
  const inText = unit.atoms.filter(({ kind }) => kind !== 'link' && kind !== 'kbd');
  return unit.text.replaceAll(atomMark, () => {
    const atom = inText[at++];
    return atom?.kind === 'code' || atom?.kind === 'message' || atom?.kind === 'label' ? atom.value : '';
  });
}
