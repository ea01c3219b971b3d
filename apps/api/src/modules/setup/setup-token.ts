import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * What opens the first installation, for whoever reads the console: worked out from the secret of the instance, so that all
 * processes agree on it, a restart changes nothing, and it is kept nowhere. It is good for nothing once there is an account.
 */
export const setupToken = (secret: string): string => createHmac('sha256', secret).update('first installation of Essaim').digest('base64url');

export function isSetupToken(secret: string, token: unknown): boolean {
  const given = Buffer.from(typeof token === 'string' ? token : '');
  const right = Buffer.from(setupToken(secret));
  return given.length === right.length && timingSafeEqual(given, right);
}

export const setupUrl = (publicUrl: string, secret: string): string => `${publicUrl}/setup?token=${setupToken(secret)}`;
