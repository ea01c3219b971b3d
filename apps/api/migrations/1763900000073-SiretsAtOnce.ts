import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A SIRET is checked without a query of its own: long lists of lieux are written in less time. What is valid stays the same. */
export class SiretsAtOnce1763900000073 implements MigrationInterface {
  name = 'SiretsAtOnce1763900000073';

  async up(db: QueryRunner): Promise<void> {
    const digit = (text: string, n: number): string => `ascii(substr(${text}, ${n}, 1))`;
    const sum = (texts: readonly [odd: string, even: string]): string => Array.from({ length: 14 }, (_, n) => digit(texts[n % 2]!, n + 1)).join(' + ');
    // "0" is 48, fourteen times 672. Of Luhn every other digit counts twice, and its two digits are added up. Not STRICT: only so does the check of a column take it in as it is.
    await db.query(`
      CREATE OR REPLACE FUNCTION siret_valid(value text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT value ~ '^[0-9]{14}$' AND ((${sum(["translate(value, '0123456789', '0246813579')", 'value'])} - 672) % 10 = 0
          OR (left(value, 9) = '356000000' AND (${sum(['value', 'value'])} - 672) % 5 = 0)) $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
