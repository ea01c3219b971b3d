import type { RowReader } from '../../recognition/row-reader.js';
import { shorten, yesOrNo } from '../../recognition/text.js';
import type { OrganisationDraft } from './organisation.draft.js';
import { type OrganisationWords, readOrganisationWords, wordsOfName } from './organisation-words.js';

/** What kind of member it is and its family in the ESS: as its columns say, else an ESUS agreement, else the words of its name. */
export function readKind(reader: RowReader, name: string, agreedEsus: boolean): Pick<OrganisationDraft, 'memberKind' | 'essFamily'> {
  const kind = wordsIn(reader, 'memberKind');
  const form = wordsIn(reader, 'legalForm');
  const family = wordsIn(reader, 'essFamily');
  const said = kind.memberKind ?? (agreedEsus ? ESS : undefined) ?? form.memberKind ?? family.memberKind;
  // A guess is for what is new: the kind of what is here already was somebody's choice.
  const guessed = said === undefined && reader.first('id') === undefined ? wordsOfName(name) : {};
  const memberKind = said ?? guessed.memberKind;
  // A company that is of the ESS is a « société commerciale de l'ESS ».
  const company = memberKind === ESS && form.memberKind === 'OTHER_ENTERPRISE' ? 'COMMERCIAL_ESS' : undefined;
  return { memberKind, essFamily: family.essFamily ?? form.essFamily ?? kind.essFamily ?? company ?? guessed.essFamily };
}

const ESS = 'ESS_ENTERPRISE';
const codes = { memberKind: 'MEMBER_KIND_UNKNOWN', legalForm: 'LEGAL_FORM_UNKNOWN', essFamily: 'ESS_FAMILY_UNKNOWN' } as const;

function wordsIn(reader: RowReader, field: keyof typeof codes): OrganisationWords {
  const cell = reader.first(field);
  if (!cell || yesOrNo(cell.text) === false) return {};
  // A column « ESS » says yes or no.
  const words = yesOrNo(cell.text) === true ? readOrganisationWords(cell.column) : readOrganisationWords(cell.text);
  if (words.memberKind === undefined) reader.warn(cell.column, codes[field], { value: shorten(cell.text) });
  return words;
}
