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
