import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A code of the second factor works once; a network keeps a coordinator, whatever writes. */
export class Safeguards1763900000038 implements MigrationInterface {
  name = 'Safeguards1763900000038';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE auth_two_factor ADD COLUMN last_step bigint;
      COMMENT ON COLUMN auth_two_factor.last_step IS 'The half minute, counted from 1970, of the last code that was taken: that code and earlier ones are taken no more.';
      DROP TRIGGER trail ON auth_two_factor;
      SELECT audit_writes('auth_two_factor', 'user_id', 'id,failed_verification_count,locked_until,last_step', 'secret,backup_codes');

      CREATE FUNCTION membership_keeps_coordinator() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        BEGIN
          -- A person who is erased goes, whatever they held.
          IF current_setting('essaim.erasure', true) = 'on' THEN RETURN NULL; END IF;
          -- One after the other: who comes second sees what the first has written.
          PERFORM FROM network WHERE id = OLD.network_id AND deleted_at IS NULL FOR NO KEY UPDATE;
          -- Nor does it keep a network that is deleted, or an account that is.
          IF NOT FOUND OR NOT EXISTS (SELECT FROM app_user WHERE id = OLD.user_id) THEN RETURN NULL; END IF;
          IF NOT EXISTS (
            SELECT FROM membership m JOIN app_user u ON u.id = m.user_id AND u.suspended_at IS NULL
            WHERE m.network_id = OLD.network_id AND 'COORDINATOR' = ANY (m.roles) AND m.suspended_at IS NULL AND m.ends_on IS NULL
              AND coalesce(m.starts_on <= (now() AT TIME ZONE 'Europe/Paris')::date, true)
          ) THEN
            RAISE EXCEPTION 'network % keeps no coordinator', OLD.network_id USING ERRCODE = 'check_violation', TABLE = 'membership', CONSTRAINT = 'membership_keeps_coordinator';
          END IF;
          RETURN NULL;
        END $$;
      CREATE CONSTRAINT TRIGGER membership_keeps_coordinator AFTER UPDATE OR DELETE ON membership DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
        WHEN ('COORDINATOR' = ANY (OLD.roles) AND OLD.suspended_at IS NULL AND OLD.ends_on IS NULL) EXECUTE FUNCTION membership_keeps_coordinator();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
