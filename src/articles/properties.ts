/** Whether the title in a file's properties was written by somebody: programs put the file's name there. */
export function isWrittenTitle(title: string): boolean {
  return !/^(?:microsoft |untitled|document\d*$|about:)|\.(?:docx?|pdf|indd|odt|html?|txt|pages)$/i.test(
    title,
  );
}

/** Whether the author in a file's properties is a person with two names at least: accounts are called otherwise. */
export function isPerson(author: string): boolean {
  return (
    /^\p{Lu}[\p{L}\p{M}.’'-]*(?:,? \p{L}[\p{L}\p{M}.’'-]*){1,12}$/u.test(author) &&
    !/\b(?:microsoft|windows|office|user|admin|administrator)\b/i.test(author)
  );
}
