/** A choice that outlasts the page, in this browser; null where there is none, or the browser keeps nothing. */
export function remembered(name: string, value?: string): string | null {
  try {
    if (value !== undefined) localStorage.setItem(name, value);
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
