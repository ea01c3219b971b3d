import { twoFactor } from 'better-auth/plugins';

/** A code from an application beside the password, for who wants it; codes on paper for a telephone that is lost. */
export const secondFactor = () =>
  twoFactor({
    issuer: 'Essaim',
    schema: {
      user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
      twoFactor: {
        modelName: 'auth_two_factor',
        fields: { backupCodes: 'backup_codes', userId: 'user_id', failedVerificationCount: 'failed_verification_count', lockedUntil: 'locked_until' },
      },
    },
  });
