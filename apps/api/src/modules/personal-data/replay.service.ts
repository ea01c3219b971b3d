import type { DataSource } from 'typeorm';
import type { Erasure } from './erasure-log.js';

/** Erases again everybody on a list who is here and not erased, as after an older backup has been restored. Answers how many. */
export async function replayErasures(dataSource: DataSource, erasures: readonly Erasure[]): Promise<number> {
  return dataSource.transaction(async (manager) => {
    let count = 0;
    for (const { person, erasedAt } of erasures) {
      const [row] = await manager.query<{ erased: boolean }[]>('SELECT erase_person($1) AS erased', [person]);
      if (row?.erased) count += 1;
      await manager.query('INSERT INTO erasure (person_id, erased_at) VALUES ($1, $2) ON CONFLICT (person_id) DO UPDATE SET erased_at = least(erasure.erased_at, EXCLUDED.erased_at)', [person, erasedAt]);
    }
    return count;
  });
}
