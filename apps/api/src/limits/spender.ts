import { isIPv4, isIPv6 } from 'node:net';
import type { Viewer } from '../auth/viewer.js';
import type { Spender } from './allowance.js';

/** Who pays for a request: an API key, or the address of a visitor without account. Accounts do not: whoever misuses theirs is known. */
export function spenderOf(viewer: Viewer, address: string): Spender | null {
  if (viewer.kind === 'KEY') return { kind: 'KEY', id: viewer.keyId! };
  if (viewer.kind === 'USER') return null;
  const id = networkOf(address);
  // Whoever is on this machine can reach the database anyway.
  return id === null ? null : { kind: 'ADDRESS', id };
}

/** What one subscriber is given: an IPv4 address, or the first 64 bits of an IPv6 one; null for this machine itself. */
export function networkOf(address: string): string | null {
  const plain = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (plain && isIPv4(plain)) return plain.startsWith('127.') ? null : plain;
  if (!isIPv6(address)) return address;
  const groups = groupsOf(address.split('%')[0]!);
  if (groups.slice(0, 7).every((group) => group === 0) && groups[7] === 1) return null;
  return `${groups.slice(0, 4).map((group) => group.toString(16)).join(':')}::/64`;
}

function groupsOf(address: string): number[] {
  const [head = '', tail] = address.toLowerCase().split('::');
  const read = (part: string): number[] => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
  const [front, back] = [read(head), tail === undefined ? [] : read(tail)];
  return [...front, ...Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => 0), ...back];
}
