/** From the start of a text; what it leaves over is too much. */
const parts =
  /(?:([a-z][a-z0-9+\-.]+):\/\/)?(?:[^\s:/]*(?::[^\s/]*)?@)?(?:((?:\d{1,3}\.){3}\d{1,3})(?=$|[/:#?])|(\[[A-F0-9]*:[A-F0-9:]+\])(?=$|[/:#?])|([^\s/:?#]+))?(?::(\d+))?(?:\/[^\s?#]*)?(?:\?[^\s#]*)?(?:#[^\s#]*)?/iy;

/** Names between dots, of digits, letters of any script, and hyphens within; pydantic lets some signs pass too. */
const host =
  /^(?:[_0-9a-\u{40000}](?:[-_0-9a-\u{40000}]{0,61}[_0-9a-\u{40000}])?\.)*?[_0-9a-\u{40000}](?:[-_0-9a-\u{40000}]{0,61}[_0-9a-\u{40000}])?(?:\.\p{L}{2,63}|\.xn--[_0-9a-z-]{2,63})?\.?$/iu;

const longest = 65_536;

/** Whether a text is an address with one of the schemes and a host, as pydantic 1 checks it. */
export function isWebAddress(text: string, schemes: readonly string[]): boolean {
  const address = text.trim();
  parts.lastIndex = 0;
  const match = parts.exec(address);
  if (!match || match[0].length !== address.length || address.length > longest) return false;
  const [, scheme, ipv4, ipv6, domain, port] = match;
  if (scheme === undefined || !schemes.includes(scheme.toLowerCase())) return false;
  if (port !== undefined && Number(port) > 65_535) return false;
  return ipv4 !== undefined || ipv6 !== undefined || (domain !== undefined && host.test(domain));
}
