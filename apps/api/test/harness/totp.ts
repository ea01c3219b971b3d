import { createHmac } from 'node:crypto';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an application shows for the address that it has read from a QR code (RFC 6238), so many half minutes from now. */
export function totpOf(uri: string, later = 0): string {
  const secret = new URL(uri).searchParams.get('secret')!;
  const bits = [...secret.replaceAll('=', '')].map((sign) => ALPHABET.indexOf(sign).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const mac = createHmac('sha1', key).update(counter).digest();
  const code = mac.readUInt32BE(mac.at(-1)! & 0xf) & 0x7fff_ffff;
  return String(code % 1_000_000).padStart(6, '0');
}
