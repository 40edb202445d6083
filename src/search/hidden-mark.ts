/** Stands in a record before what is found and not shown. */
export const hiddenMark = '∎';
