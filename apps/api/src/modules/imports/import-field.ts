import { type ImportField, importFields } from './recognition/fields.js';
import { ImportFieldEnum } from './import.enums.js';

/** `communeCode` → `COMMUNE_CODE`, which is how the public schema and the database say it. */
const publicName = (field: ImportField): string => field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const toPublic = new Map(importFields.map((field) => [field, ImportFieldEnum[publicName(field) as keyof typeof ImportFieldEnum]]));
const fromPublic = new Map([...toPublic].map(([field, name]) => [name, field]));

export const importFieldOf = (field: ImportField | null): ImportFieldEnum | null => (field && toPublic.get(field)) ?? null;
export const fieldNamed = (field: ImportFieldEnum | null): ImportField | null => (field && fromPublic.get(field)) ?? null;
