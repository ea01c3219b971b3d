import type { CategorySynonym } from './synonyms.js';

type Meaning = Omit<CategorySynonym, 'pattern'>;

const publicService: Meaning = { families: ['OTHER'], activities: ['PUBLIC_SERVICES'] };
const training: Meaning = { families: ['OTHER'], activities: ['TRAINING'] };
const library: Meaning = { families: ['OTHER'], activities: ['ARTS'] };
const socialCentre: Meaning = { families: ['OTHER'], tags: ['SOCIAL_LIFE_SPACE'] };
const other: Meaning = { families: ['OTHER'] };

const byMeaning: ReadonlyArray<readonly [Meaning, codes: string]> = [
  [publicService, 'CAF CC CCAS CD CFP CIAS CIDFF CPAM DEETS DEPT EPCI LA_POSTE MDE MDEF MDPH MDS ML MSA MUNI OIL PAD PE PIMMS PREF REG RFS CAP_EMPLOI UDAF PLIE'],
  [training, 'AFPA E2C EPIDE OF PIJ_BIJ RS_FJT'],
  [library, 'BIB'],
  [socialCentre, 'CS MQ'],
  [
    other,
    `ACI ACIPHC AI ASE ASSO ASSO_CHOMEUR CAARUD CADA CAVA CCONS CHRS CHU CITMET CPH CSAPA DIPLP EA EATT EI EITI EPI ES ESAT ESS ETTI FAIS GEIQ HUDA MJC OACAS ODC OPCS PENSION PJJ PREVENTION
     SCP SPIP`,
  ],
];

/**
 * Kinds of structures in the national schemas of digital mediation and of inclusion, by their codes, as far as words do not tell them (FABLAB, EVS).
 * They are taken in capitals only: in small letters some are words, or codes of languages.
 */
export const typologies: ReadonlyMap<string, Meaning> = new Map(byMeaning.flatMap(([meaning, codes]) => codes.split(/\s+/).map((code) => [code, meaning] as const)));
