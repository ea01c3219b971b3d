export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day without time or zone, such as `2026-11-14`. */
  Date: { input: string; output: string; }
  /** An instant in ISO 8601 with an offset, such as `2026-11-14T18:30:00+01:00`. Answers are in UTC; show them in the zone of the lieu. */
  DateTime: { input: string; output: string; }
  /** Any JSON value: what a file said in a line, or a field of a conflict whose type depends on the field. */
  JSON: { input: unknown; output: unknown; }
};

/** Whoever can be a party, organise, hold, expect or sign: a Lieu, an Organisation or a Person. */
export type Actor = {
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** What people call it, or the person's name. */
  name: Scalars['String']['output'];
};

/** A postal address. An absent part is left as it is, null clears it. */
export type AddressInput = {
  /** INSEE code of the commune. Code: UNKNOWN_COMMUNE. */
  commune?: InputMaybe<Scalars['String']['input']>;
  /** Five digits. Code: INVALID_POSTAL_CODE. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Number and street, 300 characters at most. Code: TOO_LONG. */
  street?: InputMaybe<Scalars['String']['input']>;
};

/** A commune of today, or an arrondissement of Paris, Lyon or Marseille. Source: INSEE, COG 2026. */
export type Commune = {
  __typename?: 'Commune';
  /** INSEE code, five characters, text (`2A004`). */
  code: Scalars['ID']['output'];
  /** The département that it belongs to. */
  departement: Departement;
  /** Its intercommunalité; null for the few communes that are in none, and for arrondissements. */
  epci?: Maybe<Epci>;
  /** Official name. */
  name: Scalars['String']['output'];
  /** Inhabitants (municipal population). Source: INSEE. */
  population?: Maybe<Scalars['Int']['output']>;
  /** Postcodes, five digits each, text. Source: La Poste. */
  postalCodes: Array<Scalars['String']['output']>;
  /** The region that it belongs to. */
  region: Region;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type CommuneConnection = {
  __typename?: 'CommuneConnection';
  /** The rows with their cursors. */
  edges: Array<CommuneEdge>;
  /** The rows, without cursors. */
  nodes: Array<Commune>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type CommuneEdge = {
  __typename?: 'CommuneEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Commune;
};

/** A field that somebody else changed since the version that the sender knew. */
export type Conflict = {
  __typename?: 'Conflict';
  /** Its value in the version that the sender knew. */
  base?: Maybe<Scalars['JSON']['output']>;
  /** Name of the field in the input. */
  field: Scalars['String']['output'];
  /** What the sender wants. */
  mine?: Maybe<Scalars['JSON']['output']>;
  /** What it is now. */
  theirs?: Maybe<Scalars['JSON']['output']>;
};

/** A new lieu in a network. */
export type CreateLieuInput = {
  /** Codes of ACCESSIBILITY. Code: UNKNOWN_TERM. */
  accessibility?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes of LIEU_ACTIVITY. Code: UNKNOWN_TERM. */
  activities?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Postal address. */
  address?: InputMaybe<AddressInput>;
  /** All persons that animate it. Code: UNKNOWN_REFERENCE. */
  animateurs?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Plain text, 20,000 characters at most. Code: TOO_LONG. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Codes of LIEU_FAMILY. Code: UNKNOWN_TERM. */
  families?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Floor area. */
  floorArea?: InputMaybe<FloorArea>;
  /** Code of INITIATIVE. Code: UNKNOWN_TERM. */
  initiative?: InputMaybe<Scalars['String']['input']>;
  /** Code of LEGAL_FORM. Code: UNKNOWN_TERM. */
  legalForm?: InputMaybe<Scalars['String']['input']>;
  /** Point on the map. */
  location?: InputMaybe<LocationInput>;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  name: Scalars['String']['input'];
  /** Id of the network that it joins. Code: UNKNOWN_REFERENCE. */
  network: Scalars['ID']['input'];
  /** Opening hours, 1,000 characters at most. Code: TOO_LONG. */
  openingHours?: InputMaybe<Scalars['String']['input']>;
  /** RNA number. Code: INVALID_RNA. */
  rna?: InputMaybe<Scalars['String']['input']>;
  /** All rooms, in order; one that is missing is removed. Codes: UNKNOWN_REFERENCE, ROOM_IN_USE. */
  rooms?: InputMaybe<Array<RoomInput>>;
  /** Its surroundings. */
  setting?: InputMaybe<Setting>;
  /** SIRET, 14 digits. Code: INVALID_SIRET. */
  siret?: InputMaybe<Scalars['String']['input']>;
  /** One sentence, 300 characters at most. Code: TOO_LONG. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Codes of LIEU_TAG. Code: UNKNOWN_TERM. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** IANA time zone; `Europe/Paris` by default. Code: INVALID_TIME_ZONE. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** Who may read it; PUBLIC by default. */
  visibility?: InputMaybe<Visibility>;
  /** Web address with http or https. Code: INVALID_URL. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** Result of createLieu. */
export type CreateLieuPayload = {
  __typename?: 'CreateLieuPayload';
  /** The new lieu; null where there are userErrors. */
  lieu?: Maybe<Lieu>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A need. Where `lieu` is absent and the holder is a lieu, it is needed there. */
export type CreateNeedInput = {
  /** Code of MATERIAL_RESOURCE or IMMATERIAL_RESOURCE, by nature. Code: UNKNOWN_TERM. */
  category: Scalars['String']['input'];
  /** Plain text, 5,000 characters at most. Code: TOO_LONG. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it is needed. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the actor that needs it, for good. Code: UNKNOWN_REFERENCE. */
  holder: Scalars['ID']['input'];
  /** Id of the lieu where it is or is needed, in a network of the holder. Codes: UNKNOWN_REFERENCE, LIEU_OUTSIDE_NETWORKS. */
  lieu?: InputMaybe<Scalars['ID']['input']>;
  /** Material or immaterial. */
  nature: ResourceNature;
  /** How much or how many, more than 0. Code: INVALID. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  title: Scalars['String']['input'];
  /** What the quantity counts, 40 characters at most. Code: TOO_LONG. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Last day on which it is needed, not before the first. Code: INVALID_PERIOD. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Result of createNeed. */
export type CreateNeedPayload = {
  __typename?: 'CreateNeedPayload';
  /** The new need; null where there are userErrors. */
  need?: Maybe<Need>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A new network. */
export type CreateNetworkInput = {
  /** A few sentences on it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What kind of grouping it is. */
  kind: NetworkKind;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  name: Scalars['String']['input'];
  /** Name in addresses: lower-case letters, digits and single hyphens, 80 at most. Codes: INVALID, TAKEN. */
  slug: Scalars['String']['input'];
  /** How far it has come; EMERGING by default. */
  stage?: InputMaybe<NetworkStage>;
  /** Where it is. Codes: UNKNOWN_DEPARTEMENT, UNKNOWN_EPCI, UNKNOWN_COMMUNE. */
  territory: TerritoryInput;
};

/** Result of createNetwork. */
export type CreateNetworkPayload = {
  __typename?: 'CreateNetworkPayload';
  /** The new network; null where there are userErrors. */
  network?: Maybe<Network>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A new organisation in a network. */
export type CreateOrganisationInput = {
  /** INSEE code of the commune where it is based. Code: UNKNOWN_COMMUNE. */
  commune?: InputMaybe<Scalars['String']['input']>;
  /** Code of ESS_FAMILY. Code: UNKNOWN_TERM. */
  essFamily?: InputMaybe<Scalars['String']['input']>;
  /** Its ESUS agreement. */
  esus?: InputMaybe<EsusInput>;
  /** What kind of member it is. */
  memberKind: MemberKind;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  name: Scalars['String']['input'];
  /** Id of the network that it joins. Code: UNKNOWN_REFERENCE. */
  network: Scalars['ID']['input'];
  /** RNA number. Code: INVALID_RNA. */
  rna?: InputMaybe<Scalars['String']['input']>;
  /** SIRET, 14 digits. Code: INVALID_SIRET. */
  siret?: InputMaybe<Scalars['String']['input']>;
  /** What it does, 1,000 characters at most. Code: TOO_LONG. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Who may read it; PUBLIC by default. */
  visibility?: InputMaybe<Visibility>;
  /** Web address with http or https. Code: INVALID_URL. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** Result of createOrganisation. */
export type CreateOrganisationPayload = {
  __typename?: 'CreateOrganisationPayload';
  /** The new organisation; null where there are userErrors. */
  organisation?: Maybe<Organisation>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A new person in a network. */
export type CreatePersonInput = {
  /** All lieux that they animate; permission `lieu:update` on those that are added or left. Codes: UNKNOWN_REFERENCE, DUPLICATE. */
  lieux?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** First and last name, 200 characters at most. Codes: BLANK, TOO_LONG. */
  name: Scalars['String']['input'];
  /** Id of the network that they join. Code: UNKNOWN_REFERENCE. */
  network: Scalars['ID']['input'];
  /** A few words about them, 2,000 characters at most. Code: TOO_LONG. */
  presentation?: InputMaybe<Scalars['String']['input']>;
  /** All skills; one that is missing is removed. */
  skills?: InputMaybe<Array<PersonSkillInput>>;
};

/** Result of createPerson. */
export type CreatePersonPayload = {
  __typename?: 'CreatePersonPayload';
  /** The new person; null where there are userErrors. */
  person?: Maybe<Person>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A resource on offer. Where `lieu` is absent and the holder is a lieu, it is there. */
export type CreateResourceInput = {
  /** Code of MATERIAL_RESOURCE or IMMATERIAL_RESOURCE, by nature. Code: UNKNOWN_TERM. */
  category: Scalars['String']['input'];
  /** On which conditions it is shared, 1,000 characters at most. Code: TOO_LONG. */
  conditions?: InputMaybe<Scalars['String']['input']>;
  /** Plain text, 5,000 characters at most. Code: TOO_LONG. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Id of the actor that holds it, for good. Code: UNKNOWN_REFERENCE. */
  holder: Scalars['ID']['input'];
  /** Id of the lieu where it is or is needed, in a network of the holder. Codes: UNKNOWN_REFERENCE, LIEU_OUTSIDE_NETWORKS. */
  lieu?: InputMaybe<Scalars['ID']['input']>;
  /** Material or immaterial. */
  nature: ResourceNature;
  /** How much or how many, more than 0. Code: INVALID. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** Who may see and ask for it; NETWORK by default. */
  sharing?: InputMaybe<ResourceSharing>;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  title: Scalars['String']['input'];
  /** What the quantity counts, 40 characters at most. Code: TOO_LONG. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** Result of createResource. */
export type CreateResourcePayload = {
  __typename?: 'CreateResourcePayload';
  /** The new resource; null where there are userErrors. */
  resource?: Maybe<Resource>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** Deletion of a thing; `restore` brings it back. */
export type DeleteInput = {
  /** The version that the sender has seen. Code: CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the thing. */
  id: Scalars['ID']['input'];
};

/** Result of a deletion. */
export type DeletePayload = {
  __typename?: 'DeletePayload';
  /** Id of what was deleted; null where there are userErrors. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A French département. Source: INSEE, COG 2026. */
export type Departement = {
  __typename?: 'Departement';
  /** INSEE code, text: `59`, `2A`, `974`. */
  code: Scalars['ID']['output'];
  /** Official name. */
  name: Scalars['String']['output'];
  /** The region that it belongs to. */
  region: Region;
};

/** How many rows of a list are in this département, all other filters applied. */
export type DepartementCount = {
  __typename?: 'DepartementCount';
  /** Number of rows. */
  count: Scalars['Int']['output'];
  /** The département. */
  departement: Departement;
};

/** An intercommunalité with own taxation. Source: DGCL, 2026. */
export type Epci = {
  __typename?: 'Epci';
  /** SIREN, nine digits. */
  code: Scalars['ID']['output'];
  /** CC, CA, CU, METRO or MET69. */
  kind: Scalars['String']['output'];
  /** Official name. */
  name: Scalars['String']['output'];
};

/** The agreement "entreprise solidaire d'utilité sociale". */
export type EsusAgreement = {
  __typename?: 'EsusAgreement';
  /** First day. */
  since: Scalars['Date']['output'];
  /** Day on which it ends; null where it is not known. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** An ESUS agreement. */
export type EsusInput = {
  /** First day. */
  since: Scalars['Date']['input'];
  /** Day on which it ends, after the first. Code: INVALID_PERIOD. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Floor area of a lieu, in square metres. */
export type FloorArea =
  /** 60 to 200 m². */
  | 'FROM_60_TO_200'
  /** More than 200 m². */
  | 'OVER_200'
  /** Less than 60 m². */
  | 'UNDER_60';

/** A tiers-lieu (third place). */
export type Lieu = Actor & Node & {
  __typename?: 'Lieu';
  /** For whom it is accessible (list ACCESSIBILITY). */
  accessibility: Array<Term>;
  /** What is done there (list LIEU_ACTIVITY). */
  activities: Array<Term>;
  /** Postal address. */
  address: PostalAddress;
  /** People who animate it, by name. Members of a shared network see them. */
  animateurs: Array<Person>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Plain text, 20,000 characters at most. */
  description?: Maybe<Scalars['String']['output']>;
  /** Families of tiers-lieux (list LIEU_FAMILY). */
  families: Array<Term>;
  /** Floor area. */
  floorArea?: Maybe<FloorArea>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** Who started it (list INITIATIVE). */
  initiative?: Maybe<Term>;
  /** Legal form or management (list LEGAL_FORM). */
  legalForm?: Maybe<Term>;
  /** Point on the map; null where it is not known. */
  location?: Maybe<Location>;
  /** What people call it, or the person's name. */
  name: Scalars['String']['output'];
  /** What it needs, or is needed there. Members see it. */
  needs: NeedConnection;
  /** Networks that it belongs to, by name. */
  networks: Array<Network>;
  /** OpenStreetMap `opening_hours` syntax where it could be understood, free text otherwise. */
  openingHours?: Maybe<Scalars['String']['output']>;
  /** Resources that it holds or that are there. */
  resources: ResourceConnection;
  /** RNA number of an association, `W` and nine digits. */
  rna?: Maybe<Scalars['String']['output']>;
  /** Rooms that events can book, in the lieu's own order. */
  rooms: Array<Room>;
  /** Its surroundings. */
  setting?: Maybe<Setting>;
  /** SIRET, 14 digits, checked. */
  siret?: Maybe<Scalars['String']['output']>;
  /** Name in addresses, such as `la-ruche-lens`. */
  slug: Scalars['String']['output'];
  /** One sentence, 300 characters at most. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Secondary tags (list LIEU_TAG). */
  tags: Array<Term>;
  /** IANA time zone in which its hours and events are shown, such as `Europe/Paris`. */
  timeZone: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** May the viewer delete it? (permission `lieu:delete`) */
  viewerCanDelete: Scalars['Boolean']['output'];
  /** May the viewer change it? (permission `lieu:update`) */
  viewerCanUpdate: Scalars['Boolean']['output'];
  /** Who may read it. */
  visibility: Visibility;
  /** Web address, http or https. */
  website?: Maybe<Scalars['String']['output']>;
};


/** A tiers-lieu (third place). */
export type LieuNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<ResourceOrder>;
};


/** A tiers-lieu (third place). */
export type LieuResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResourceFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<ResourceOrder>;
};

/** What of a lieu is to change. An absent field is left as it is, null clears it. */
export type LieuChange = {
  /** Codes of ACCESSIBILITY. Code: UNKNOWN_TERM. */
  accessibility?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes of LIEU_ACTIVITY. Code: UNKNOWN_TERM. */
  activities?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Postal address. */
  address?: InputMaybe<AddressInput>;
  /** All persons that animate it. Code: UNKNOWN_REFERENCE. */
  animateurs?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Plain text, 20,000 characters at most. Code: TOO_LONG. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Codes of LIEU_FAMILY. Code: UNKNOWN_TERM. */
  families?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Floor area. */
  floorArea?: InputMaybe<FloorArea>;
  /** Code of INITIATIVE. Code: UNKNOWN_TERM. */
  initiative?: InputMaybe<Scalars['String']['input']>;
  /** Code of LEGAL_FORM. Code: UNKNOWN_TERM. */
  legalForm?: InputMaybe<Scalars['String']['input']>;
  /** Point on the map. */
  location?: InputMaybe<LocationInput>;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Opening hours, 1,000 characters at most. Code: TOO_LONG. */
  openingHours?: InputMaybe<Scalars['String']['input']>;
  /** RNA number. Code: INVALID_RNA. */
  rna?: InputMaybe<Scalars['String']['input']>;
  /** All rooms, in order; one that is missing is removed. Codes: UNKNOWN_REFERENCE, ROOM_IN_USE. */
  rooms?: InputMaybe<Array<RoomInput>>;
  /** Its surroundings. */
  setting?: InputMaybe<Setting>;
  /** SIRET, 14 digits. Code: INVALID_SIRET. */
  siret?: InputMaybe<Scalars['String']['input']>;
  /** One sentence, 300 characters at most. Code: TOO_LONG. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Codes of LIEU_TAG. Code: UNKNOWN_TERM. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** IANA time zone; `Europe/Paris` by default. Code: INVALID_TIME_ZONE. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** Who may read it; PUBLIC by default. */
  visibility?: InputMaybe<Visibility>;
  /** Web address with http or https. Code: INVALID_URL. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type LieuConnection = {
  __typename?: 'LieuConnection';
  /** The rows with their cursors. */
  edges: Array<LieuEdge>;
  /** Counts for a filter column; worked out only when asked for. */
  facets: LieuFacets;
  /** The rows, without cursors. */
  nodes: Array<Lieu>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A lieu in a list. */
export type LieuEdge = {
  __typename?: 'LieuEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** Kilometres, as the crow flies, from the point of `filter.near`; null without it. */
  distanceKm?: Maybe<Scalars['Float']['output']>;
  /** The lieu. */
  node: Lieu;
};

/** Counts for a filter column: each leaves its own filter aside. */
export type LieuFacets = {
  __typename?: 'LieuFacets';
  /** By activity. */
  activities: Array<TermCount>;
  /** By département. */
  departements: Array<DepartementCount>;
  /** By family. */
  families: Array<TermCount>;
};

/** Filters of territory and text that root lists share; all that are given must hold. */
export type LieuFilter = {
  /** Codes of activities (LIEU_ACTIVITY): any of them. */
  activities?: InputMaybe<Array<Scalars['String']['input']>>;
  /** INSEE codes of communes. */
  communes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** INSEE codes of départements. */
  departements?: InputMaybe<Array<Scalars['String']['input']>>;
  /** SIREN of EPCI. */
  epcis?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes of families (LIEU_FAMILY): any of them. */
  families?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Within a distance of a point. */
  near?: InputMaybe<NearInput>;
  /** Id of a network. */
  network?: InputMaybe<Scalars['ID']['input']>;
  /** INSEE codes of regions. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words of the name, commune, summary or description; accents do not count, and small typing mistakes in the name are forgiven. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Changed at or after this instant. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How lieux are sorted. */
export type LieuOrder =
  /** Nearest first; needs `filter.near`, otherwise all distances count as 0. */
  | 'DISTANCE_ASC'
  /** By name, as in a French dictionary. */
  | 'NAME_ASC'
  /** Last changed first. */
  | 'UPDATED_AT_DESC';

/** A language in which people read Essaim. */
export type Locale =
  /** English. */
  | 'en'
  /** French. */
  | 'fr';

/** A point, WGS 84 (schema.org GeoCoordinates). */
export type Location = {
  __typename?: 'Location';
  /** Degrees north, −90 to 90. */
  latitude: Scalars['Float']['output'];
  /** Degrees east, −180 to 180. */
  longitude: Scalars['Float']['output'];
};

/** A point, WGS 84. */
export type LocationInput = {
  /** Degrees north, −90 to 90. Code: INVALID_COORDINATES. */
  latitude: Scalars['Float']['input'];
  /** Degrees east, −180 to 180. Code: INVALID_COORDINATES. */
  longitude: Scalars['Float']['input'];
};

/** An account that belongs to a network. Coordinators see them. */
export type Member = {
  __typename?: 'Member';
  /** E-mail address of the account: personal data. */
  email: Scalars['String']['output'];
  /** Opaque id of the membership. */
  id: Scalars['ID']['output'];
  /** Name of the account. */
  name: Scalars['String']['output'];
  /** Roles in the network. */
  roles: Array<Role>;
  /** Member since. */
  since: Scalars['DateTime']['output'];
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type MemberConnection = {
  __typename?: 'MemberConnection';
  /** The rows with their cursors. */
  edges: Array<MemberEdge>;
  /** The rows, without cursors. */
  nodes: Array<Member>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type MemberEdge = {
  __typename?: 'MemberEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Member;
};

/** Whom a PTCE may bring together (loi ESS of 31 July 2014, art. 9). */
export type MemberKind =
  /** Enterprise of the ESS, whatever its family. */
  | 'ESS_ENTERPRISE'
  /** University or school of higher education. */
  | 'HIGHER_EDUCATION'
  /** Local authority or grouping of them. */
  | 'LOCAL_AUTHORITY'
  /** A natural person who is a member in their own name. */
  | 'NATURAL_PERSON'
  /** Enterprise outside the ESS. */
  | 'OTHER_ENTERPRISE'
  /** Any other legal person. */
  | 'OTHER_LEGAL_PERSON'
  /** Research centre. */
  | 'RESEARCH_CENTRE'
  /** Training body. */
  | 'TRAINING_BODY';

/** What an account is and may do in a network. */
export type Membership = {
  __typename?: 'Membership';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The network. */
  network: Network;
  /** What the roles allow somewhere in the network, such as `lieu:create`; see docs/permissions.md. */
  permissions: Array<Scalars['String']['output']>;
  /** Roles of the account in it. */
  roles: Array<Role>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Adds a lieu to a network. Permission `lieu:create` in it. */
  createLieu: CreateLieuPayload;
  /** States a need. Permission `need:create` on its holder. */
  createNeed: CreateNeedPayload;
  /** Starts a network. Permission `network:create` (instance admins). The sender becomes its coordinator. */
  createNetwork: CreateNetworkPayload;
  /** Adds an organisation to a network. Permission `organisation:create` in it. */
  createOrganisation: CreateOrganisationPayload;
  /** Adds a person to a network. Permission `person:create` in it. */
  createPerson: CreatePersonPayload;
  /** Offers a resource. Permission `resource:create` on its holder. */
  createResource: CreateResourcePayload;
  /** Deletes a lieu; `restore` brings it back. Permission `lieu:delete` on it. */
  deleteLieu: DeletePayload;
  /** Deletes a need; `restore` brings it back. Permission `need:delete` on its holder. */
  deleteNeed: DeletePayload;
  /** Deletes an organisation; `restore` brings it back. Permission `organisation:delete` on it. */
  deleteOrganisation: DeletePayload;
  /** Deletes a person; `restore` brings them back. Permission `person:delete` on them. */
  deletePerson: DeletePayload;
  /** Deletes a resource; `restore` brings it back. Permission `resource:delete` on its holder. */
  deleteResource: DeletePayload;
  /** Brings something deleted back as it was. Needs the permission to delete it. */
  restore: RestorePayload;
  /** Changes a lieu. Permission `lieu:update` on it. */
  updateLieu: UpdateLieuPayload;
  /** Changes a need. Permission `need:update` on its holder. */
  updateNeed: UpdateNeedPayload;
  /** Changes an organisation. Permission `organisation:update` on it. */
  updateOrganisation: UpdateOrganisationPayload;
  /** Changes a person. Permission `person:update` on them; everybody may change what is said of themselves. */
  updatePerson: UpdatePersonPayload;
  /** Changes a resource. Permission `resource:update` on its holder. */
  updateResource: UpdateResourcePayload;
};


export type MutationCreateLieuArgs = {
  input: CreateLieuInput;
};


export type MutationCreateNeedArgs = {
  input: CreateNeedInput;
};


export type MutationCreateNetworkArgs = {
  input: CreateNetworkInput;
};


export type MutationCreateOrganisationArgs = {
  input: CreateOrganisationInput;
};


export type MutationCreatePersonArgs = {
  input: CreatePersonInput;
};


export type MutationCreateResourceArgs = {
  input: CreateResourceInput;
};


export type MutationDeleteLieuArgs = {
  input: DeleteInput;
};


export type MutationDeleteNeedArgs = {
  input: DeleteInput;
};


export type MutationDeleteOrganisationArgs = {
  input: DeleteInput;
};


export type MutationDeletePersonArgs = {
  input: DeleteInput;
};


export type MutationDeleteResourceArgs = {
  input: DeleteInput;
};


export type MutationRestoreArgs = {
  input: RestoreInput;
};


export type MutationUpdateLieuArgs = {
  input: UpdateLieuInput;
};


export type MutationUpdateNeedArgs = {
  input: UpdateNeedInput;
};


export type MutationUpdateOrganisationArgs = {
  input: UpdateOrganisationInput;
};


export type MutationUpdatePersonArgs = {
  input: UpdatePersonInput;
};


export type MutationUpdateResourceArgs = {
  input: UpdateResourceInput;
};

/** Within a distance of a point. */
export type NearInput = {
  /** Degrees north, WGS 84. */
  latitude: Scalars['Float']['input'];
  /** Degrees east, WGS 84. */
  longitude: Scalars['Float']['input'];
  /** Kilometres, as the crow flies. */
  radiusKm: Scalars['Float']['input'];
};

/** Something material or immaterial that an actor is looking for. Members of the networks of its holder or its lieu see it. */
export type Need = Node & {
  __typename?: 'Need';
  /** Category (list MATERIAL_RESOURCE or IMMATERIAL_RESOURCE, by nature). */
  category: Term;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Plain text, 5,000 characters at most. */
  description?: Maybe<Scalars['String']['output']>;
  /** First day on which it is needed; null where it is open. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Who holds or needs it; null where the viewer may not read them. */
  holder?: Maybe<Actor>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** Where it is or is needed; null where it is bound to no lieu, or the viewer may not read it. */
  lieu?: Maybe<Lieu>;
  /** Material or immaterial. */
  nature: ResourceNature;
  /** How much or how many, in `unit`; null where it is not counted. */
  quantity?: Maybe<Scalars['Float']['output']>;
  /** What people call it. */
  title: Scalars['String']['output'];
  /** What `quantity` counts, such as `places`, `m²` or `heures`. */
  unit?: Maybe<Scalars['String']['output']>;
  /** Last day on which it is needed; null where it is open. */
  until?: Maybe<Scalars['Date']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** May the viewer delete it? (permission `resource:delete` or `need:delete`) */
  viewerCanDelete: Scalars['Boolean']['output'];
  /** May the viewer change it? (permission `resource:update` or `need:update`) */
  viewerCanUpdate: Scalars['Boolean']['output'];
};

/** What of a need is to change. An absent field is left as it is, null clears it. */
export type NeedChange = {
  /** Code of MATERIAL_RESOURCE or IMMATERIAL_RESOURCE, by nature. Codes: BLANK, UNKNOWN_TERM. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Plain text, 5,000 characters at most. Code: TOO_LONG. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it is needed. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the lieu where it is or is needed, in a network of the holder. Codes: UNKNOWN_REFERENCE, LIEU_OUTSIDE_NETWORKS. */
  lieu?: InputMaybe<Scalars['ID']['input']>;
  /** Material or immaterial; the category goes with it. Code: BLANK. */
  nature?: InputMaybe<ResourceNature>;
  /** How much or how many, more than 0. Code: INVALID. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** What the quantity counts, 40 characters at most. Code: TOO_LONG. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Last day on which it is needed, not before the first. Code: INVALID_PERIOD. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type NeedConnection = {
  __typename?: 'NeedConnection';
  /** The rows with their cursors. */
  edges: Array<NeedEdge>;
  /** The rows, without cursors. */
  nodes: Array<Need>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type NeedEdge = {
  __typename?: 'NeedEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Need;
};

/** Which needs; all that are given must hold. */
export type NeedFilter = {
  /** Codes of MATERIAL_RESOURCE or IMMATERIAL_RESOURCE: any of them. */
  categories?: InputMaybe<Array<Scalars['String']['input']>>;
  /** INSEE codes of communes of the lieu, or of the holder. */
  communes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** INSEE codes of départements of the lieu, or of the holder. */
  departements?: InputMaybe<Array<Scalars['String']['input']>>;
  /** SIREN of EPCI of the lieu, or of the holder. */
  epcis?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Id of the actor that holds or needs it. */
  holder?: InputMaybe<Scalars['ID']['input']>;
  /** Material or immaterial. */
  nature?: InputMaybe<ResourceNature>;
  /** Id of a network: that of the holder or of the lieu. */
  network?: InputMaybe<Scalars['ID']['input']>;
  /** INSEE codes of regions of the lieu, or of the holder. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words of the title or description; accents do not count, and small typing mistakes in the title are forgiven. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Changed at or after this instant. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A grouping of actors on a territory: a collective of tiers-lieux, a PTCE, a regional network. */
export type Network = Node & {
  __typename?: 'Network';
  /** A few sentences on it. */
  description?: Maybe<Scalars['String']['output']>;
  /** Demonstration data: none of it exists. */
  fictional: Scalars['Boolean']['output'];
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** What kind of grouping it is. */
  kind: NetworkKind;
  /** What people call it. */
  name: Scalars['String']['output'];
  /** Name in addresses, such as `tiers-lieux-du-bassin`. */
  slug: Scalars['String']['output'];
  /** How far it has come. */
  stage: NetworkStage;
  /** Where it is. */
  territory: Territory;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change. */
  version: Scalars['Int']['output'];
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type NetworkConnection = {
  __typename?: 'NetworkConnection';
  /** The rows with their cursors. */
  edges: Array<NetworkEdge>;
  /** The rows, without cursors. */
  nodes: Array<Network>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type NetworkEdge = {
  __typename?: 'NetworkEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Network;
};

/** What kind of grouping a network is. */
export type NetworkKind =
  /** Tiers-lieux of a territory that cooperate, without a PTCE (yet). */
  | 'COLLECTIVE'
  /** Pôle territorial de coopération économique (loi ESS 2014, art. 9). */
  | 'PTCE'
  /** A regional network of tiers-lieux. */
  | 'REGIONAL_NETWORK';

/** How far the grouping has come. */
export type NetworkStage =
  /** Being built. */
  | 'EMERGING'
  /** At work. */
  | 'ESTABLISHED';

/** Anything with an id; `node(id:)` finds it again. */
export type Node = {
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
};

/** A member of a network that is no lieu: an enterprise, a local authority, a research centre… */
export type Organisation = Actor & Node & {
  __typename?: 'Organisation';
  /** Commune where it is based. */
  commune?: Maybe<Commune>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Family of the ESS (list ESS_FAMILY); null outside the ESS. */
  essFamily?: Maybe<Term>;
  /** Its ESUS agreement; null where it has none. */
  esus?: Maybe<EsusAgreement>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** What kind of member of a PTCE it is. */
  memberKind: MemberKind;
  /** What people call it, or the person's name. */
  name: Scalars['String']['output'];
  /** Networks that it belongs to, by name. */
  networks: Array<Network>;
  /** RNA number of an association, `W` and nine digits. */
  rna?: Maybe<Scalars['String']['output']>;
  /** SIRET, 14 digits, checked. */
  siret?: Maybe<Scalars['String']['output']>;
  /** What it does: plain text, 1,000 characters at most. */
  summary?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** May the viewer delete it? (permission `organisation:delete`) */
  viewerCanDelete: Scalars['Boolean']['output'];
  /** May the viewer change it? (permission `organisation:update`) */
  viewerCanUpdate: Scalars['Boolean']['output'];
  /** Who may read it. */
  visibility: Visibility;
  /** Web address, http or https. */
  website?: Maybe<Scalars['String']['output']>;
};

/** What of an organisation is to change. An absent field is left as it is, null clears it. */
export type OrganisationChange = {
  /** INSEE code of the commune where it is based. Code: UNKNOWN_COMMUNE. */
  commune?: InputMaybe<Scalars['String']['input']>;
  /** Code of ESS_FAMILY. Code: UNKNOWN_TERM. */
  essFamily?: InputMaybe<Scalars['String']['input']>;
  /** Its ESUS agreement. */
  esus?: InputMaybe<EsusInput>;
  /** What kind of member it is. Code: BLANK. */
  memberKind?: InputMaybe<MemberKind>;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** RNA number. Code: INVALID_RNA. */
  rna?: InputMaybe<Scalars['String']['input']>;
  /** SIRET, 14 digits. Code: INVALID_SIRET. */
  siret?: InputMaybe<Scalars['String']['input']>;
  /** What it does, 1,000 characters at most. Code: TOO_LONG. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Who may read it; PUBLIC by default. */
  visibility?: InputMaybe<Visibility>;
  /** Web address with http or https. Code: INVALID_URL. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** The rows with their cursors. */
  edges: Array<OrganisationEdge>;
  /** The rows, without cursors. */
  nodes: Array<Organisation>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Organisation;
};

/** Which organisations; all that are given must hold. */
export type OrganisationFilter = {
  /** INSEE codes of communes. */
  communes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** INSEE codes of départements. */
  departements?: InputMaybe<Array<Scalars['String']['input']>>;
  /** SIREN of EPCI. */
  epcis?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes of ESS_FAMILY: any of them. */
  essFamilies?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any of these kinds. */
  memberKinds?: InputMaybe<Array<MemberKind>>;
  /** Id of a network. */
  network?: InputMaybe<Scalars['ID']['input']>;
  /** INSEE codes of regions. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words of the name or summary; accents do not count, and small typing mistakes in the name are forgiven. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Changed at or after this instant. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How organisations are sorted. */
export type OrganisationOrder =
  /** By name, as in a French dictionary. */
  | 'NAME_ASC'
  /** Last changed first. */
  | 'UPDATED_AT_DESC';

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last row, to send as `after`; null where the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** There are more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** This page was asked for with `after`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row; null where the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Somebody of a network, such as an animateur of a lieu. Personal data: only members of a shared network see it. */
export type Person = Actor & Node & {
  __typename?: 'Person';
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Can they sign in? (an account is linked to them) */
  hasAccount: Scalars['Boolean']['output'];
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** Is this the viewer? */
  isViewer: Scalars['Boolean']['output'];
  /** Lieux that they animate, by name. */
  lieux: Array<Lieu>;
  /** What people call it, or the person's name. */
  name: Scalars['String']['output'];
  /** Networks that they belong to, by name. */
  networks: Array<Network>;
  /** A few words about them, in their own: plain text, 2,000 characters at most. */
  presentation?: Maybe<Scalars['String']['output']>;
  /** Their skills, in alphabetical order. */
  skills: Array<PersonSkill>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** May the viewer delete it? (permission `person:delete`) */
  viewerCanDelete: Scalars['Boolean']['output'];
  /** May the viewer change it? (permission `person:update`) */
  viewerCanUpdate: Scalars['Boolean']['output'];
};

/** What of a person is to change. An absent field is left as it is, null clears it. */
export type PersonChange = {
  /** All lieux that they animate; permission `lieu:update` on those that are added or left. Codes: UNKNOWN_REFERENCE, DUPLICATE. */
  lieux?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** First and last name, 200 characters at most. Codes: BLANK, TOO_LONG. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A few words about them, 2,000 characters at most. Code: TOO_LONG. */
  presentation?: InputMaybe<Scalars['String']['input']>;
  /** All skills; one that is missing is removed. */
  skills?: InputMaybe<Array<PersonSkillInput>>;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The rows with their cursors. */
  edges: Array<PersonEdge>;
  /** The rows, without cursors. */
  nodes: Array<Person>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Person;
};

/** Which people; all that are given must hold. */
export type PersonFilter = {
  /** INSEE codes of communes of a lieu that they animate. */
  communes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** INSEE codes of départements of a lieu that they animate. */
  departements?: InputMaybe<Array<Scalars['String']['input']>>;
  /** SIREN of EPCI of a lieu that they animate. */
  epcis?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ids of lieux: animates any of them. */
  lieux?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Id of a network. */
  network?: InputMaybe<Scalars['ID']['input']>;
  /** INSEE codes of regions of a lieu that they animate. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ids of skills: any of them. */
  skills?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words of the name or presentation; accents do not count, and small typing mistakes in the name are forgiven. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Changed at or after this instant. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How people are sorted. */
export type PersonOrder =
  /** By name, as in a French dictionary. */
  | 'NAME_ASC'
  /** Last changed first. */
  | 'UPDATED_AT_DESC';

/** What a person says of a skill of theirs. */
export type PersonSkill = {
  __typename?: 'PersonSkill';
  /** How well. */
  level: SkillLevel;
  /** The skill. */
  skill: Skill;
  /** Ready to pass it on to others. */
  willingToShare: Scalars['Boolean']['output'];
};

/** A skill of a person. */
export type PersonSkillInput = {
  /** How well. */
  level: SkillLevel;
  /** Id of the skill. Codes: UNKNOWN_REFERENCE, DUPLICATE. */
  skill: Scalars['ID']['input'];
  /** Ready to pass it on? No, by default. */
  willingToShare?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where something is, for people (schema.org PostalAddress). */
export type PostalAddress = {
  __typename?: 'PostalAddress';
  /** Commune of today (COG 2026). */
  commune?: Maybe<Commune>;
  /** Five digits, text. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Number and street, with further lines. */
  street?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** Communes of France, for choosing one; the closest names first where `text` is given. */
  communes: CommuneConnection;
  /** One lieu by id or slug; null where there is none that the viewer may read. */
  lieu?: Maybe<Lieu>;
  /** Lieux of all networks that the viewer may read. */
  lieux: LieuConnection;
  /** Accounts that belong to a network. Empty for those who may not see them (permission `member:read`). */
  members: MemberConnection;
  /** One need; null where there is none that the viewer may read. */
  need?: Maybe<Need>;
  /** Needs of the networks that the viewer is a member of; none for anonymous visitors. */
  needs: NeedConnection;
  /** One network by id or slug; null where there is none. */
  network?: Maybe<Network>;
  /** All networks of this instance, by name. */
  networks: NetworkConnection;
  /** Anything by its id; null where there is nothing that the viewer may read. */
  node?: Maybe<Node>;
  /** One organisation; null where there is none that the viewer may read. */
  organisation?: Maybe<Organisation>;
  /** Organisations of all networks that the viewer may read. */
  organisations: OrganisationConnection;
  /** People of the networks that the viewer is a member of; nobody for anonymous visitors. */
  people: PersonConnection;
  /** One person; null where there is none that the viewer may read, so always for anonymous visitors. */
  person?: Maybe<Person>;
  /** One resource; null where there is none that the viewer may read. */
  resource?: Maybe<Resource>;
  /** Resources of all networks that the viewer may read; anonymous visitors see those that are shared with anybody. */
  resources: ResourceConnection;
  /** Everything that the viewer may read and that answers some words, the closest first. */
  search: SearchConnection;
  /** All skills that people can have, in alphabetical order. */
  skills: Array<Skill>;
  /** The values of an editable list, in its own order, retired ones left out. */
  terms: Array<Term>;
  /** Who is asking, and what they may do. */
  viewer: Viewer;
};


export type QueryCommunesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLieuArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLieuxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LieuFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<LieuOrder>;
};


export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  network: Scalars['ID']['input'];
};


export type QueryNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<ResourceOrder>;
};


export type QueryNetworkArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNetworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<OrganisationOrder>;
};


export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<PersonOrder>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResourceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResourceFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<ResourceOrder>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


export type QueryTermsArgs = {
  list: Scalars['String']['input'];
};

/** A French region, or an overseas collectivity. Source: INSEE, COG 2026. */
export type Region = {
  __typename?: 'Region';
  /** INSEE code, text. */
  code: Scalars['ID']['output'];
  /** Official name. */
  name: Scalars['String']['output'];
};

/** Something material or immaterial that an actor can lend, give or share. */
export type Resource = Node & {
  __typename?: 'Resource';
  /** Category (list MATERIAL_RESOURCE or IMMATERIAL_RESOURCE, by nature). */
  category: Term;
  /** On which conditions it is shared, such as a contribution, hours or a deposit. */
  conditions?: Maybe<Scalars['String']['output']>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Plain text, 5,000 characters at most. */
  description?: Maybe<Scalars['String']['output']>;
  /** Who holds or needs it; null where the viewer may not read them. */
  holder?: Maybe<Actor>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** Where it is or is needed; null where it is bound to no lieu, or the viewer may not read it. */
  lieu?: Maybe<Lieu>;
  /** Material or immaterial. */
  nature: ResourceNature;
  /** How much or how many, in `unit`; null where it is not counted. */
  quantity?: Maybe<Scalars['Float']['output']>;
  /** Who may see and ask for it. */
  sharing: ResourceSharing;
  /** What people call it. */
  title: Scalars['String']['output'];
  /** What `quantity` counts, such as `places`, `m²` or `heures`. */
  unit?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** May the viewer delete it? (permission `resource:delete` or `need:delete`) */
  viewerCanDelete: Scalars['Boolean']['output'];
  /** May the viewer change it? (permission `resource:update` or `need:update`) */
  viewerCanUpdate: Scalars['Boolean']['output'];
};

/** What of a resource is to change. An absent field is left as it is, null clears it. */
export type ResourceChange = {
  /** Code of MATERIAL_RESOURCE or IMMATERIAL_RESOURCE, by nature. Codes: BLANK, UNKNOWN_TERM. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** On which conditions it is shared, 1,000 characters at most. Code: TOO_LONG. */
  conditions?: InputMaybe<Scalars['String']['input']>;
  /** Plain text, 5,000 characters at most. Code: TOO_LONG. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Id of the lieu where it is or is needed, in a network of the holder. Codes: UNKNOWN_REFERENCE, LIEU_OUTSIDE_NETWORKS. */
  lieu?: InputMaybe<Scalars['ID']['input']>;
  /** Material or immaterial; the category goes with it. Code: BLANK. */
  nature?: InputMaybe<ResourceNature>;
  /** How much or how many, more than 0. Code: INVALID. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** Who may see and ask for it; NETWORK by default. */
  sharing?: InputMaybe<ResourceSharing>;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** What the quantity counts, 40 characters at most. Code: TOO_LONG. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type ResourceConnection = {
  __typename?: 'ResourceConnection';
  /** The rows with their cursors. */
  edges: Array<ResourceEdge>;
  /** The rows, without cursors. */
  nodes: Array<Resource>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type ResourceEdge = {
  __typename?: 'ResourceEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Resource;
};

/** Which resources; all that are given must hold. */
export type ResourceFilter = {
  /** Codes of MATERIAL_RESOURCE or IMMATERIAL_RESOURCE: any of them. */
  categories?: InputMaybe<Array<Scalars['String']['input']>>;
  /** INSEE codes of communes of the lieu, or of the holder. */
  communes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** INSEE codes of départements of the lieu, or of the holder. */
  departements?: InputMaybe<Array<Scalars['String']['input']>>;
  /** SIREN of EPCI of the lieu, or of the holder. */
  epcis?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Id of the actor that holds or needs it. */
  holder?: InputMaybe<Scalars['ID']['input']>;
  /** Material or immaterial. */
  nature?: InputMaybe<ResourceNature>;
  /** Id of a network: that of the holder or of the lieu. */
  network?: InputMaybe<Scalars['ID']['input']>;
  /** INSEE codes of regions of the lieu, or of the holder. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any of these. */
  sharing?: InputMaybe<Array<ResourceSharing>>;
  /** Words of the title or description; accents do not count, and small typing mistakes in the title are forgiven. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Changed at or after this instant. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Whether a resource can be touched. */
export type ResourceNature =
  /** Knowledge, skills, trust, time… Not used up by sharing. Categories: list IMMATERIAL_RESOURCE. */
  | 'IMMATERIAL'
  /** A thing: room, equipment, vehicle, funding… Categories: list MATERIAL_RESOURCE. */
  | 'MATERIAL';

/** How resources and needs are sorted. */
export type ResourceOrder =
  /** By title, as in a French dictionary. */
  | 'TITLE_ASC'
  /** Last changed first. */
  | 'UPDATED_AT_DESC';

/** Who may see a resource and ask for it. */
export type ResourceSharing =
  /** Those who may change it: its holder, and coordinators of the holder's networks. */
  | 'HOLDER_ONLY'
  /** Members of the networks of its holder or its lieu. */
  | 'NETWORK'
  /** Anybody, as long as they may read its holder. */
  | 'PUBLIC';

/** Something that was deleted. */
export type RestoreInput = {
  /** Id of the thing. Code: NOT_DELETED. */
  id: Scalars['ID']['input'];
};

/** Result of restore. */
export type RestorePayload = {
  __typename?: 'RestorePayload';
  /** What is back; null where there are userErrors. */
  node?: Maybe<Node>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** What a member does in a network. */
export type Role =
  /** Animates one or more lieux, and manages what is theirs. */
  | 'ANIMATEUR'
  /** Manages everything of the network. */
  | 'COORDINATOR'
  /** Reads all of the network, and proposes events. */
  | 'MEMBER';

/** A room of a lieu that events can book. */
export type Room = Node & {
  __typename?: 'Room';
  /** Persons it can hold. */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** What people call it. */
  name: Scalars['String']['output'];
  /** Several accepted events may use it at the same time; otherwise it is booked once. */
  shareable: Scalars['Boolean']['output'];
};

/** A room of a lieu. With `id` it is one that exists; without, a new one. */
export type RoomInput = {
  /** Persons it can hold, at least 1. Code: INVALID. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** Id of a room of this lieu. Code: UNKNOWN_REFERENCE. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  name: Scalars['String']['input'];
  /** May several events use it at once? No, by default. */
  shareable?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What was found, the closest first; of very common words, at most 1,000 of each type. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The rows with their cursors. */
  edges: Array<SearchEdge>;
  /** The rows, without cursors. */
  nodes: Array<SearchResult>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many were found; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Something found. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** What was found. */
  node: SearchResult;
};

/** Anything that the search finds. */
export type SearchResult = Lieu | Organisation | Person | Resource;

/** The surroundings of a lieu. */
export type Setting =
  /** Rural. */
  | 'RURAL'
  /** Between country and town. */
  | 'SEMI_RURAL'
  /** Urban. */
  | 'URBAN';

/** Something that people of the networks can do (editable list). */
export type Skill = Node & {
  __typename?: 'Skill';
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** What people read. */
  label: Scalars['String']['output'];
};


/** Something that people of the networks can do (editable list). */
export type SkillLabelArgs = {
  locale?: InputMaybe<Locale>;
};

/** How well a person masters a skill, in their own judgement. */
export type SkillLevel =
  /** Has begun to learn it. */
  | 'BEGINNER'
  /** Uses it without help. */
  | 'CONFIRMED'
  /** Can teach it. */
  | 'EXPERT';

/** A value of an editable list, such as a family of tiers-lieux or a kind of event. */
export type Term = {
  __typename?: 'Term';
  /** Stable within its list, such as `FABLAB`; what filters and inputs take. */
  code: Scalars['String']['output'];
  /** What people read. */
  label: Scalars['String']['output'];
  /** No longer offered for new things. */
  retired: Scalars['Boolean']['output'];
};


/** A value of an editable list, such as a family of tiers-lieux or a kind of event. */
export type TermLabelArgs = {
  locale?: InputMaybe<Locale>;
};

/** How many rows of a list have this value, all other filters applied. */
export type TermCount = {
  __typename?: 'TermCount';
  /** Number of rows. */
  count: Scalars['Int']['output'];
  /** The value. */
  term: Term;
};

/** Where a network is: départements, EPCI and communes together. */
export type Territory = {
  __typename?: 'Territory';
  /** Every commune of the territory, those of its départements and EPCI included, by name. */
  communes: CommuneConnection;
  /** Whole départements. */
  departements: Array<Departement>;
  /** Whole intercommunalités. */
  epcis: Array<Epci>;
  /** The names of its parts, joined for people. */
  label: Scalars['String']['output'];
};


/** Where a network is: départements, EPCI and communes together. */
export type TerritoryCommunesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Where a network is: any mixture of whole départements, whole EPCI and single communes. */
export type TerritoryInput = {
  /** INSEE codes of communes. */
  communes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** INSEE codes of départements. */
  departements?: InputMaybe<Array<Scalars['String']['input']>>;
  /** SIREN of EPCI. */
  epcis?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A change of a lieu. */
export type UpdateLieuInput = {
  /** What is to change. */
  change: LieuChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the lieu. */
  id: Scalars['ID']['input'];
};

/** Result of updateLieu. */
export type UpdateLieuPayload = {
  __typename?: 'UpdateLieuPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The lieu as it is now; null where there are userErrors. */
  lieu?: Maybe<Lieu>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of a need. */
export type UpdateNeedInput = {
  /** What is to change. */
  change: NeedChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the need. */
  id: Scalars['ID']['input'];
};

/** Result of updateNeed. */
export type UpdateNeedPayload = {
  __typename?: 'UpdateNeedPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The need as it is now; null where there are userErrors. */
  need?: Maybe<Need>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of an organisation. */
export type UpdateOrganisationInput = {
  /** What is to change. */
  change: OrganisationChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the organisation. */
  id: Scalars['ID']['input'];
};

/** Result of updateOrganisation. */
export type UpdateOrganisationPayload = {
  __typename?: 'UpdateOrganisationPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The organisation as it is now; null where there are userErrors. */
  organisation?: Maybe<Organisation>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of a person. */
export type UpdatePersonInput = {
  /** What is to change. */
  change: PersonChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the person. */
  id: Scalars['ID']['input'];
};

/** Result of updatePerson. */
export type UpdatePersonPayload = {
  __typename?: 'UpdatePersonPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The person as it is now; null where there are userErrors. */
  person?: Maybe<Person>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of a resource. */
export type UpdateResourceInput = {
  /** What is to change. */
  change: ResourceChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the resource. */
  id: Scalars['ID']['input'];
};

/** Result of updateResource. */
export type UpdateResourcePayload = {
  __typename?: 'UpdateResourcePayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The resource as it is now; null where there are userErrors. */
  resource?: Maybe<Resource>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** Something in the input that the sender can mend. Nothing has been written. */
export type UserError = {
  __typename?: 'UserError';
  /** Stable code, listed in docs/errors.md. */
  code: Scalars['String']['output'];
  /** For people, in the language of the viewer. */
  message: Scalars['String']['output'];
  /** Where in the input, from the outside in, such as `["address", "postalCode"]`; empty where it concerns the whole. */
  path: Array<Scalars['String']['output']>;
};

/** The account that sends the request. */
export type Viewer = {
  __typename?: 'Viewer';
  /** May do everything on this instance, such as starting networks. */
  instanceAdmin: Scalars['Boolean']['output'];
  /** Signed in or not. */
  kind: ViewerKind;
  /** Language of messages and labels. */
  locale: Locale;
  /** Networks that the account belongs to. */
  memberships: Array<Membership>;
  /** Name of the account; null for anonymous visitors. */
  name?: Maybe<Scalars['String']['output']>;
};

/** Who is asking. */
export type ViewerKind =
  /** Nobody signed in: reads what is public. */
  | 'ANONYMOUS'
  /** A person with an account. */
  | 'USER';

/** Who may read it. */
export type Visibility =
  /** Members of its networks only. */
  | 'NETWORK'
  /** Anybody, without signing in. */
  | 'PUBLIC';
