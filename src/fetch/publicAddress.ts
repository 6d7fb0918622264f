import { isIP } from 'node:net';
import ipaddr, { type IPv6 } from 'ipaddr.js';

/** Public by its number, and yet every Azure machine's way to what its host knows of it. */
const AZURE_HOST = '168.63.129.16';

/**
 * Whether an address belongs to the public internet: not to this machine, its network, the cloud that it runs in,
 * or anything that is set aside. An IPv6 address that stands for an IPv4 one is judged as that one.
 * @param address IPv4 or IPv6 as `dns.lookup` writes it, with a zone or not, without square brackets
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.parse(address);
  if ('toIPv4Address' in parsed) return isPublicIPv6(parsed);
  return parsed.range() === 'unicast' && parsed.toString() !== AZURE_HOST;
}

/** Networks without IPv4 reach its addresses under this prefix (RFC 6052). */
const NAT64 = [0x64, 0xff9b, 0, 0, 0, 0];
/** The first three bits of every address that was ever given out (2000::/3). */
const GIVEN_OUT = 0b001;

function isPublicIPv6(address: IPv6): boolean {
  if (address.isIPv4MappedAddress()) return isPublicAddress(address.toIPv4Address().toString());
  if (NAT64.every((part, index) => address.parts[index] === part)) {
    return isPublicAddress(address.toByteArray().slice(-4).join('.'));
  }
  return address.range() === 'unicast' && (address.parts[0] ?? 0) >> 13 === GIVEN_OUT;
}
