import { Arg, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { planned } from '../../shared/connection.js';

export enum LocaleEnum {
  fr = 'fr',
  en = 'en',
}
registerEnumType(LocaleEnum, {
  name: 'Locale',
  description: 'A language in which people read Essaim.',
  valuesConfig: { fr: { description: 'French.' }, en: { description: 'English.' } },
});

@ObjectType('Term', { description: 'A value of an editable list, such as a family of tiers-lieux or a kind of event.' })
export class TermType {
  @Field({ description: 'Stable within its list, such as `FABLAB`; what filters and inputs take.' })
  code!: string;
  @Field({ description: 'What people read.' })
  label(@Arg('locale', () => LocaleEnum, { nullable: true, description: 'Language; by default the viewer\'s, which is French unless chosen.' }) _locale?: LocaleEnum): string {
    return planned();
  }
  @Field({ description: 'No longer offered for new things.' })
  retired!: boolean;
}

@ObjectType('Region', { description: 'A French region, or an overseas collectivity. Source: INSEE, COG 2026.' })
export class RegionType {
  @Field(() => ID, { description: 'INSEE code, text.' })
  code!: string;
  @Field({ description: 'Official name.' })
  name!: string;
}

@ObjectType('Departement', { description: 'A French département. Source: INSEE, COG 2026.' })
export class DepartementType {
  @Field(() => ID, { description: 'INSEE code, text: `59`, `2A`, `974`.' })
  code!: string;
  @Field({ description: 'Official name.' })
  name!: string;
  @Field(() => RegionType, { description: 'The region that it belongs to.' })
  region!: RegionType;
}

@ObjectType('Epci', { description: 'An intercommunalité with own taxation. Source: DGCL, 2026.' })
export class EpciType {
  @Field(() => ID, { description: 'SIREN, nine digits.' })
  code!: string;
  @Field({ description: 'Official name.' })
  name!: string;
  @Field({ description: 'CC, CA, CU, METRO or MET69.' })
  kind!: string;
}

@ObjectType('Commune', { description: 'A commune of today, or an arrondissement of Paris, Lyon or Marseille. Source: INSEE, COG 2026.' })
export class CommuneType {
  @Field(() => ID, { description: 'INSEE code, five characters, text (`2A004`).' })
  code!: string;
  @Field({ description: 'Official name.' })
  name!: string;
  @Field(() => [String], { description: 'Postcodes, five digits each, text. Source: La Poste.' })
  postalCodes!: string[];
  @Field(() => Int, { nullable: true, description: 'Inhabitants (municipal population). Source: INSEE.' })
  population!: number | null;
  @Field(() => DepartementType, { description: 'The département that it belongs to.' })
  departement!: DepartementType;
  @Field(() => RegionType, { description: 'The region that it belongs to.' })
  region!: RegionType;
  @Field(() => EpciType, { nullable: true, description: 'Its intercommunalité; that of the city for arrondissements, null for the few communes that are in none.' })
  epci!: EpciType | null;
}
