import { ImportTarget } from '../../imports/import.enums.js';
import { writeVersion } from '../../imports/own-export/version.js';
import { rootList } from '../source.js';
import { ownColumns, type OwnList } from './list.js';

export interface PersonNode {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  /** Null for those who see only what is shown to all of the network. */
  readonly emailVisibility: 'NOBODY' | 'COORDINATORS' | 'NETWORK' | null;
  readonly phoneVisibility: 'NOBODY' | 'COORDINATORS' | 'NETWORK' | null;
  readonly presentation: string | null;
  readonly lieux: readonly { readonly id: string; readonly name: string }[];
  readonly skills: readonly { readonly skill: { readonly label: string }; readonly level: 'BEGINNER' | 'CONFIRMED' | 'EXPERT'; readonly willingToShare: boolean }[];
}

/** In French whatever the language of the export: that is how they are read back, and no list is half in one and half in another. */
const LEVELS = { BEGINNER: 'débutant', CONFIRMED: 'confirmé', EXPERT: 'expert' } as const;

export const peopleList: OwnList<PersonNode> = {
  name: { fr: 'Personnes', en: 'People' },
  sources: rootList('people', 'PersonFilter', 'id version name email phone emailVisibility phoneVisibility presentation lieux { id name } skills { skill { label(locale: fr) } level willingToShare }'),
  columns: ownColumns(ImportTarget.PEOPLE),
  cells: ({ id, version, name, email, phone, presentation, lieux, skills }) => ({
    id, name, email, phone,
    lieux: lieux.map((lieu) => lieu.name),
    skills: skills.map(({ skill, level, willingToShare }) => `${skill.label} (${LEVELS[level]}${willingToShare ? ', partage volontiers' : ''})`),
    presentation,
    version: writeVersion(version, lieux.map((lieu) => lieu.id)),
  }),
};
