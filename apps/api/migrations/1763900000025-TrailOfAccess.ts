import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations, consents and keys of partners are recorded as everything else is, whoever writes them. */
export class TrailOfAccess1763900000025 implements MigrationInterface {
  name = 'TrailOfAccess1763900000025';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT audit_writes('invitation', 'id', 'uses', 'token_hash,email'), audit_writes('invitation_scope', 'invitation_id'),
        audit_writes('consent', 'person_id'), audit_writes('api_key', 'id', 'last_used_at', 'secret_hash'),
        audit_writes('auth_two_factor', 'user_id', 'id,failed_verification_count,locked_until', 'secret,backup_codes')
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
