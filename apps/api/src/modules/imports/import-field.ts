import { type LieuField, lieuFields } from './recognition/fields.js';
import { ImportFieldEnum } from './import.enums.js';

/** `communeCode` → `COMMUNE_CODE`, which is how the public schema and the database say it. */
const publicName = (field: LieuField): string => field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const toPublic = new Map(lieuFields.map((field) => [field, ImportFieldEnum[publicName(field) as keyof typeof ImportFieldEnum]]));
const fromPublic = new Map([...toPublic].map(([field, name]) => [name, field]));

export const importFieldOf = (field: LieuField | null): ImportFieldEnum | null => (field && toPublic.get(field)) ?? null;
export const lieuFieldOf = (field: ImportFieldEnum | null): LieuField | null => (field && fromPublic.get(field)) ?? null;
