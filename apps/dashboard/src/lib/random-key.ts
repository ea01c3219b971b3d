/** A new key that nobody guesses, for what is sent once. Browsers give no `randomUUID` to pages without TLS. */
export function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
