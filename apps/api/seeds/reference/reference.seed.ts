import type { DataSource } from 'typeorm';
import { rememberReference } from './reference.version.js';
import { skills } from './skills.js';
import { terms } from './terms.js';
import { seedTerritory, type TerritoryCounts } from './territory.seed.js';

/** How many rows of each kind the reference data has. */
export interface ReferenceCounts extends TerritoryCounts {
  readonly terms: number;
  readonly skills: number;
}

/**
 * Writes territory, editable lists and skills, in one transaction. Runs again at will: territory follows the package,
 * while labels that an instance edited stay as they are.
 */
export async function seedReference(dataSource: DataSource): Promise<ReferenceCounts> {
  return dataSource.transaction(async (manager) => {
    const territory = await seedTerritory(manager);
    await manager.query(
      `INSERT INTO term (list, code, label_fr, label_en, position)
       SELECT list, code, label_fr, label_en, position
       FROM json_to_recordset($1) AS row (list text, code text, label_fr text, label_en text, position integer)
       ON CONFLICT (list, code) DO NOTHING`,
      [JSON.stringify(terms)],
    );
    await manager.query(
      `INSERT INTO skill (label_fr, label_en)
       SELECT label_fr, label_en FROM json_to_recordset($1) AS row (label_fr text, label_en text)
       ON CONFLICT (label_fr) DO NOTHING`,
      [JSON.stringify(skills)],
    );
    await rememberReference(manager);
    return { ...territory, terms: terms.length, skills: skills.length };
  });
}
