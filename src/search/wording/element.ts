/** What may fill a slot of a shape, as the files of frames write it. */
export const SLOTS = [
  'NUM',
  'NUMth',
  'NUMs',
  'NUMF',
  'NUMC',
  'MONEY',
  'DATE',
  'PLACE',
  'NAME',
  'ROLE',
  'QUOTE',
] as const;
export type Slot = (typeof SLOTS)[number];

/** Stands in a phrase that asks for whoever or whatever is asked about. */
export const ANYBODY = 0xffff;

/** Marks that may have to stand before an element; the first stands for none. */
export const MARKS = ['', ',', '(', ')', ':'] as const;

/**
 * An element of a phrase or a shape, as one number: a word's number (bits 0 to 15) or a slot's (then bit 16 is set),
 * and which mark has to stand before it (bits 17 to 19). A row may end with a mark alone (word 0).
 */
export function packElement(element: { word?: number; slot?: number; mark: number }): number {
  const value = element.slot === undefined ? (element.word ?? 0) : element.slot | 0x10000;
  return value | (element.mark << 17);
}

export function isSlot(packed: number): boolean {
  return (packed & 0x10000) !== 0;
}

/** The word's number, or the slot's. */
export function numberIn(packed: number): number {
  return packed & 0xffff;
}

/** The place of the mark in `MARKS`. */
export function markOf(packed: number): number {
  return packed >> 17;
}
