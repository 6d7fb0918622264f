/** What tells where a reader came from, not what they read. */
const TRACKING =
  /^(?:utm_.*|at_.*|mc_[ce]id|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|igsh|ocid|smid|smtyp|cmpid|xtor|ref|ref_src|ref_url)$/;

/**
 * What two addresses of one page have in common: scheme, `www.`, a slash at the end of the path or of a parameter, a
 * fragment, and parameters that only track are apart.
 * @returns null for what is no address of a web page
 */
export function addressKey(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const parameters = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name.toLowerCase()))
    .map(([name, value]): [string, string] => [withoutSlash(name), withoutSlash(value)]);
  const query = new URLSearchParams(parameters);
  query.sort();
  const host = url.host.replace(/^www\./, '');
  return `${host}${withoutSlash(url.pathname)}?${query}`;
}

function withoutSlash(text: string): string {
  return text.endsWith('/') ? text.slice(0, -1) : text;
}

/**
 * The host that a page gives as its own, where it was fetched from another site. What one site says of itself holds on
 * the parts of it, such as `amp.example.org` for `www.example.org`.
 * @param given the address that the page gives as its own
 * @param fetched where it was fetched from
 * @returns null where the page gives none, or one of the same site
 */
export function otherSite(given: string | undefined, fetched: string): string | null {
  if (given === undefined) return null;
  const [one, other] = [given, fetched].map((address) => new URL(address).hostname.replace(/^www\./, ''));
  if (one === undefined || other === undefined) return null;
  const same = one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
  return same ? null : one;
}
