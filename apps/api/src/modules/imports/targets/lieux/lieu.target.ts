import { lieuLikeness, type ComparableLieu } from '../../duplicates/lieu-likeness.js';
import { ImportTarget } from '../../import.enums.js';
import { categorise } from '../../recognition/categories.js';
import type { ColumnProfile } from '../../recognition/column-profile.js';
import type { ImportField } from '../../recognition/fields.js';
import type { Target } from '../target.js';
import type { LieuDraft } from './draft.js';
import { fieldRules, personalNames } from './field-rules.js';
import { ADDRESS, fieldsOfDraft } from './lieu-fields.js';
import { keyOfLieu, plausibleLieu } from './lieu-key.js';
import { lieuReader } from './lieu-reader.js';
import { lieuStore } from './lieu.store.js';
import { recogniseLieux } from './recognise-lieux.js';

/** Lists of lieux. */
export const lieuTarget: Target<LieuDraft, ComparableLieu> = {
  code: ImportTarget.LIEUX,
  fields: [
    'name', 'id', 'version', 'externalId', 'summary', 'description', 'website', 'street', 'fullAddress', 'postalCode', 'communeCode', 'communeName', 'departement', 'latitude', 'longitude', 'coordinates',
    'families', 'activities', 'tags', 'legalForm', 'setting', 'openingHours', 'accessibility', 'siret', 'rna', 'ignore',
  ],
  merging: new Set<ImportField>(['communeName', 'description', 'families', 'activities', 'tags', 'accessibility', 'openingHours', 'ignore']),
  rules: fieldRules,
  personalNames,
  flag: flagOf,
  recognise: recogniseLieux,
  reader: lieuReader,
  keyOf: keyOfLieu,
  plausible: plausibleLieu,
  mentions: () => [],
  fieldsOf: fieldsOfDraft,
  oneThing: [ADDRESS],
  likeness: lieuLikeness,
  comparable: (draft) => draft,
  store: lieuStore,
};

/** What a column whose name is a category says when its cells only say yes: `c_fablab`, `Télétravail`. */
function flagOf({ words }: ColumnProfile): ImportField | undefined {
  if (words.split(' ').length > 4) return undefined;
  const meaning = categorise(words);
  if (meaning.families.length > 0) return 'families';
  return meaning.activities.length + meaning.tags.length > 0 ? 'activities' : undefined;
}
