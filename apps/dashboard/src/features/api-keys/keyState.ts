export type KeyState = 'active' | 'expired' | 'revoked'

/** Whether a key still opens anything. */
export function keyState({ expiresAt, revokedAt }: { expiresAt: string; revokedAt: string | null }, now: string): KeyState {
  if (revokedAt) return 'revoked'
  return Date.parse(expiresAt) <= Date.parse(now) ? 'expired' : 'active'
}
