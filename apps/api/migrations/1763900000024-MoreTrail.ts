import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of accounts, keys, invitations and consents are audited like the others. */
export class MoreTrail1763900000024 implements MigrationInterface {
  name = 'MoreTrail1763900000024';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, subject, leftOut, secret] of AUDITED) {
      // Some of them came with migrations of lower numbers than the one that `audit_writes` came with, and may come later still.
      const [found] = (await db.query(`SELECT to_regclass($1) IS NOT NULL AS there`, [table])) as { there: boolean }[];
      if (found!.there) await db.query(`SELECT audit_writes($1::regclass, $2, $3, $4)`, [table, subject, leftOut, secret]);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

/** Table, the column with the id of the thing, columns that are left out, and those of which only is said that they changed. */
const AUDITED = [
  ['api_key', 'id', 'last_used_at', 'secret_hash'],
  ['auth_two_factor', 'user_id', 'id,failed_verification_count,locked_until', 'secret,backup_codes'],
  ['consent', 'person_id', '', ''],
  ['invitation', 'id', 'uses', 'token_hash,email'],
  ['invitation_scope', 'invitation_id', '', ''],
] as const;
