import { value } from '../../read/fields.js';
import { sql } from '../../read/sql.js';

/** What a party gives, by its commitments, beside what it expects. A commitment that was withdrawn gives nothing; one that was not kept was meant. */
export const reciprocity = value((row) => sql`(SELECT CASE WHEN gives AND expects THEN 'BALANCED' WHEN gives THEN 'GIVES_WITHOUT_EXPECTING' WHEN expects THEN 'EXPECTS_WITHOUT_GIVING' ELSE 'NEITHER' END FROM (SELECT
  EXISTS (SELECT 1 FROM commitment gc WHERE gc.party_id = ${row('id')} AND gc.state <> 'WITHDRAWN') AS gives,
  EXISTS (SELECT 1 FROM effect_party ep JOIN useful_effect ue ON ue.id = ep.effect_id AND ue.deleted_at IS NULL WHERE ep.party_id = ${row('id')}) AS expects) sides)`);
