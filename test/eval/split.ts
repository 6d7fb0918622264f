/**
 * A third of the articles, chosen by the alphabet, is kept aside: nobody who designs looks at them or at what is
 * missed in them. They are measured, as aggregates, when a design is done.
 */
export function isKeptAside(name: string, names: readonly string[]): boolean {
  return [...names].sort().indexOf(name) % 3 === 2;
}
