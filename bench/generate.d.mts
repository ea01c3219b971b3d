/** SQL that fills a migrated database with reference data. */
export function statements(scale: number): string[];
