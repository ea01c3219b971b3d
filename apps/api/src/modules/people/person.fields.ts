import { cleanText, type Fields } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { writeAnimateurs } from '../lieux/animateur.service.js';
import { cleanPhone } from './contact.rules.js';
import { ContactVisibility } from './contact.type.js';
import type { Person } from './person.entity.js';
import type { PersonChange } from './person.input.js';
import type { SkillLevel } from './person.type.js';

/** Fields that stand in a column as they are. */
const PLAIN = ['name', 'presentation', 'email', 'emailVisibility', 'phone', 'phoneVisibility'] as const;

export interface SkillFields {
  skill: string;
  level: SkillLevel;
  willingToShare: boolean;
}

/** A person as the fields that can be edited, in the form in which changes are compared and kept in the trail. */
export async function fieldsOf(tx: Transaction, person: Person): Promise<Fields> {
  const lieux = await tx.query<{ lieu_id: string }>('SELECT lieu_id FROM lieu_animateur WHERE person_id = $1 ORDER BY lieu_id', [person.id]);
  const skills = await tx.query<SkillFields>(
    'SELECT skill_id AS skill, level, willing_to_share AS "willingToShare" FROM person_skill WHERE person_id = $1 ORDER BY skill_id',
    [person.id],
  );
  return { ...Object.fromEntries(PLAIN.map((field) => [field, person[field]])), lieux: lieux.map(({ lieu_id }) => lieu_id), skills };
}

/** A change in the same form: absent fields are undefined, lists are sorted, null where a value is cleared. */
export const changedFields = ({ lieux, skills, ...change }: PersonChange): Fields => ({
  ...Object.fromEntries(PLAIN.map((field) => [field, cleanText(change[field])])),
  phone: cleanPhone(change.phone),
  emailVisibility: change.emailVisibility === null ? ContactVisibility.NOBODY : change.emailVisibility,
  phoneVisibility: change.phoneVisibility === null ? ContactVisibility.NOBODY : change.phoneVisibility,
  lieux: lieux === undefined ? undefined : [...(lieux ?? [])].sort(),
  skills:
    skills === undefined
      ? undefined
      : (skills ?? [])
          .map(({ skill, level, willingToShare }): SkillFields => ({ skill, level, willingToShare: willingToShare ?? false }))
          .sort((a, b) => (a.skill < b.skill ? -1 : 1)),
});

/** The columns that a set of changed fields writes. */
export const columnsOf = (fields: Fields): Partial<Person> =>
  Object.fromEntries(PLAIN.filter((field) => field in fields).map((field) => [field, fields[field]]));

/** Writes the lists among a set of changed fields. */
export async function writeLists(tx: Transaction, personId: string, fields: Fields): Promise<void> {
  if ('lieux' in fields) await writeAnimateurs(tx, 'person', personId, fields.lieux as string[]);
  if ('skills' in fields) {
    await tx.query('DELETE FROM person_skill WHERE person_id = $1', [personId]);
    await tx.query(
      `INSERT INTO person_skill (person_id, skill_id, level, willing_to_share)
       SELECT $1, s.skill, s.level, s."willingToShare" FROM json_to_recordset($2) AS s (skill text, level text, "willingToShare" boolean)`,
      [personId, JSON.stringify(fields.skills)],
    );
  }
}
