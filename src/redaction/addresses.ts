import { matches, span, type Span } from './span.ts';

/** 192.0.2.10   not: openresty/1.21.4.2, Django==3.2.1.1, 1.2.3.4-5 */
const IPV4 =
  /(?<![\w.])(?<![a-z][/-]|==|version |release )(?<it>(?:\d{1,3}\.){3}\d{1,3})(?![\w-]|\.\d)/dgi;
const IPV4_IN_NAME =
  /(?<=\b(?:ip|ec2|host|static|dyn|pool|dhcp|dsl|client)-?)(?<it>(?:\d{1,3}-){3}\d{1,3})\b/dgi;
/** worker-3.example.net/192.0.2.10    Node: worker-3/192.0.2.10: no version of a product */
const IPV4_AFTER_NAME =
  /(?<=[\w-]\.[a-z]{2,20}\/|^Node:[ \t]{1,40}[\w-]{1,63}\/)(?<it>(?:\d{1,3}\.){3}\d{1,3})(?![\w-]|\.\d)/dgim;
/** IP 192.0.2.10.443 > 192.0.2.11.50114: of tcpdump, which joins the port with a dot */
const IPV4_AND_PORT = /(?<=\bIP |> )(?<it>(?:\d{1,3}\.){3}\d{1,3})(?=\.\d{1,5}(?: >|:))/dg;
/** ^192\.0\.2\. of a rewrite condition */
const IPV4_ESCAPED = /(?<![\w.\\])(?<it>(?:\d{1,3}\\\.){2,3}\d{0,3})/dg;
/** '192.0.2.%' of an account of MySQL */
const IPV4_PATTERN = /(?<=@["'\x60])(?<it>(?:\d{1,3}\.){1,3}%)(?=["'\x60])/dg;
/** 52:54:00:12:34:56 of a network card: link-local addresses hold it too */
const MAC =
  /(?<![\w:-])(?<it>(?:[\da-f]{2}:){5}[\da-f]{2}|(?:[\da-f]{2}-){5}[\da-f]{2})(?![\w:-])/dgi;
/** Require ip 10.1    Allow from 192.168.1: the beginning of addresses. */
const NETWORK = /\b(?:Require (?:not )?ip|(?:Allow|Deny) from)(?<list>(?:[ \t]+[\d.:a-f/]+)+)/dgi;
/** 2001:db8::1   [2001:db8::1]:80   2001:db8::1:49152 with Apache's own port   ::ffff:192.0.2.1 */
const IPV6 =
  /(?<![\w:.])(?<it>(?:[\da-f]{0,4}:){2,8}(?:(?:\d{1,3}\.){3}\d{1,3}|[\da-f]{0,5}))(?:%[\w.-]{1,16})?(?!\w|:[\w:])/dgi;
/** They tell of no machine: loopback, wildcard, netmask and multicast of the link. */
const NOBODYS_V4 = /^(?:127\.|0\.0\.0\.0$|255\.)/;

/** Addresses of the internet protocol, in every form that Apache prints. */
export function* addresses(text: string): Generator<Span> {
  yield* matches(text, 'ip', IPV4, isIpv4);
  yield* matches(text, 'ip', IPV4_IN_NAME, (value) => isIpv4(value.replaceAll('-', '.')));
  yield* matches(text, 'ip', IPV4_AFTER_NAME, isIpv4);
  yield* matches(text, 'ip', IPV4_AND_PORT, isIpv4);
  yield* matches(text, 'ip', IPV4_ESCAPED, (value) => !NOBODYS_V4.test(value.replaceAll('\\', '')));
  yield* matches(text, 'ip', IPV4_PATTERN);
  yield* matches(text, 'ip', MAC, (value) => !/^(?:00:){5}|^(?:ff:){5}/i.test(value));
  for (const match of text.matchAll(IPV6)) {
    const [start] = match.indices?.groups?.['it'] ?? [0];
    const address = ipv6In(match.groups?.['it'] ?? '');
    if (address) yield span(text, 'ip', start, start + address.length, address.value);
  }
  for (const match of text.matchAll(NETWORK)) {
    const [start, end] = match.indices?.groups?.['list'] ?? [0, 0];
    for (const { 0: part, index } of text.slice(start, end).matchAll(/[\d.:a-f]+/gi)) {
      if (/^\d{1,3}(?:\.\d{1,3}){0,3}\.?$/.test(part) && !NOBODYS_V4.test(`${part}.`)) {
        yield span(text, 'ip', start + index, start + index + part.replace(/\.$/, '').length);
      }
    }
  }
}

const isIpv4 = (value: string): boolean =>
  !NOBODYS_V4.test(value) && value.split('.').every((octet) => Number(octet) <= 255);

/** The address at the start of a text, in its full form; its length leaves out a port. */
function ipv6In(found: string): { readonly length: number; readonly value: string } | null {
  // "from fe80::1: no": the last colon is the sentence's.
  const text = /[\da-f]:$/i.test(found) ? found.slice(0, -1) : found;
  const whole = expand(text);
  if (whole !== null) return isNobodys(whole) ? null : { length: text.length, value: whole };
  // The last number may be a port, which Apache writes without brackets.
  const port = /:\d{1,5}$/.exec(text)?.[0] ?? '';
  const address = port === '' ? null : expand(text.slice(0, -port.length));
  if (address === null || isNobodys(address)) return null;
  return { length: text.length - port.length, value: address };
}

/** Eight groups without leading zeros, or null where it isn't an address. */
function expand(text: string): string | null {
  const embedded = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(text);
  if (embedded) {
    const octets = embedded.slice(2).map(Number);
    if (octets.some((octet) => octet > 255)) return null;
    const [a = 0, b = 0, c = 0, d = 0] = octets;
    return expand(
      `${embedded[1] ?? ''}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`,
    );
  }
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const groups = [...head, ...tail];
  if (groups.some((group) => !/^[\da-f]{1,4}$/i.test(group))) return null;
  if (halves.length === 1 ? groups.length !== 8 : groups.length > 7) return null;
  // std::deadbeef is none, nor is a::b of C++.
  if (halves.length === 2 && groups.length > 0 && !/\d/.test(text)) return null;
  const gap = Array.from({ length: 8 - groups.length }, () => '0');
  return [...head, ...gap, ...tail].map((group) => parseInt(group, 16).toString(16)).join(':');
}

const isNobodys = (address: string): boolean =>
  /^(?:0:){7}[01]$/.test(address) || /^(?:0:0:0:0:0:ffff:7f|ff\d\d:0:|fe00:0:)/.test(address);
