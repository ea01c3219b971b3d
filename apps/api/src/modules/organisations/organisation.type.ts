import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateScalar, DateTimeScalar } from '../../shared/scalars.js';
import { Actor } from '../actors/actor.type.js';
import { Visibility } from '../lieux/lieu.type.js';
import { NetworkType } from '../networks/network.type.js';
import { CommuneType, TermType } from '../reference/reference.type.js';

export enum MemberKind {
  ESS_ENTERPRISE = 'ESS_ENTERPRISE',
  OTHER_ENTERPRISE = 'OTHER_ENTERPRISE',
  LOCAL_AUTHORITY = 'LOCAL_AUTHORITY',
  RESEARCH_CENTRE = 'RESEARCH_CENTRE',
  HIGHER_EDUCATION = 'HIGHER_EDUCATION',
  TRAINING_BODY = 'TRAINING_BODY',
  OTHER_LEGAL_PERSON = 'OTHER_LEGAL_PERSON',
  NATURAL_PERSON = 'NATURAL_PERSON',
}
registerEnumType(MemberKind, {
  name: 'MemberKind',
  description: 'Whom a PTCE may bring together (loi ESS of 31 July 2014, art. 9).',
  valuesConfig: {
    ESS_ENTERPRISE: { description: 'Enterprise of the ESS, whatever its family.' },
    OTHER_ENTERPRISE: { description: 'Enterprise outside the ESS.' },
    LOCAL_AUTHORITY: { description: 'Local authority or grouping of them.' },
    RESEARCH_CENTRE: { description: 'Research centre.' },
    HIGHER_EDUCATION: { description: 'University or school of higher education.' },
    TRAINING_BODY: { description: 'Training body.' },
    OTHER_LEGAL_PERSON: { description: 'Any other legal person.' },
    NATURAL_PERSON: { description: 'A natural person who is a member in their own name; read by members of their networks only, whatever the visibility.' },
  },
});

@ObjectType('EsusAgreement', { description: 'The agreement "entreprise solidaire d\'utilité sociale".' })
export class EsusType {
  @Field(() => DateScalar, { description: 'First day.' })
  since!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it ends; null where it is not known.' })
  until!: string | null;
}

@ObjectType('Organisation', { implements: [Node, Actor], description: 'A member of a network that is no lieu: an enterprise, a local authority, a research centre…' })
export class OrganisationType {
  id!: string;
  name!: string;
  @Field(() => String, { nullable: true, description: 'What it does: plain text, 1,000 characters at most.' })
  summary!: string | null;
  @Field(() => Visibility, { description: 'Who may read it.' })
  visibility!: Visibility;
  @Field(() => MemberKind, { description: 'What kind of member of a PTCE it is.' })
  memberKind!: MemberKind;
  @Field(() => TermType, { nullable: true, description: 'Family of the ESS (list ESS_FAMILY); null outside the ESS.' })
  essFamily!: TermType | null;
  @Field(() => String, { nullable: true, description: 'SIRET, 14 digits, checked.' })
  siret!: string | null;
  @Field(() => String, { nullable: true, description: 'RNA number of an association, `W` and nine digits.' })
  rna!: string | null;
  @Field(() => EsusType, { nullable: true, description: 'Its ESUS agreement; null where it has none.' })
  esus!: EsusType | null;
  @Field(() => String, { nullable: true, description: 'Web address, http or https.' })
  website!: string | null;
  @Field(() => CommuneType, { nullable: true, description: 'Commune where it is based.' })
  commune!: CommuneType | null;
  @Field(() => [NetworkType], { description: 'Networks that it belongs to, by name.' })
  networks!: NetworkType[];
  @Field({ description: 'May the viewer change it? (permission `organisation:update`)' })
  viewerCanUpdate!: boolean;
  @Field({ description: 'May the viewer delete it? (permission `organisation:delete`)' })
  viewerCanDelete!: boolean;
  @Field(() => Int, { description: 'Goes up by one at each change; send it as `expectedVersion`.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}
