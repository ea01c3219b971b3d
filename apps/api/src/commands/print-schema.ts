import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildApiSchema } from '../schema.js';

/** Writes the public schema where clients and generated types take it from. */
const target = join(__dirname, '../../../../../packages/types/schema.graphql');
writeFileSync(target, `${printSchema(lexicographicSortSchema(buildApiSchema()))}\n`);
