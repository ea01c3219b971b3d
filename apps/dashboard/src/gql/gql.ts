/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation Restore($input: RestoreInput!) {\n    restore(input: $input) {\n      node { __typename id }\n      userErrors { code path message }\n    }\n  }\n": typeof types.RestoreDocument,
    "\n  query CommuneChoices($text: String!) {\n    communes(text: $text, first: 12) {\n      nodes { code name postalCodes departement { code name } }\n    }\n  }\n": typeof types.CommuneChoicesDocument,
    "\n  query WelcomeNetworks {\n    networks(first: 50) {\n      nodes { id slug name }\n    }\n  }\n": typeof types.WelcomeNetworksDocument,
    "\n  fragment LieuFilterFacets on LieuFacets {\n    families { count term { code label } }\n    activities { count term { code label } }\n    departements { count departement { code name } }\n  }\n": typeof types.LieuFilterFacetsFragmentDoc,
    "\n  mutation CreateLieu($input: CreateLieuInput!) {\n    answer: createLieu(input: $input) {\n      saved: lieu { id slug }\n      userErrors { code path message }\n    }\n  }\n": typeof types.CreateLieuDocument,
    "\n  mutation UpdateLieu($input: UpdateLieuInput!) {\n    answer: updateLieu(input: $input) {\n      saved: lieu { id slug }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": typeof types.UpdateLieuDocument,
    "\n  query LieuAsItIs($id: ID!) {\n    current: lieu(id: $id) { version ...LieuForm }\n  }\n": typeof types.LieuAsItIsDocument,
    "\n  query LieuFormOptions($network: ID!) {\n    families: terms(list: \"LIEU_FAMILY\") { code label }\n    activities: terms(list: \"LIEU_ACTIVITY\") { code label }\n    tags: terms(list: \"LIEU_TAG\") { code label }\n    accessibility: terms(list: \"ACCESSIBILITY\") { code label }\n    legalForms: terms(list: \"LEGAL_FORM\") { code label }\n    initiatives: terms(list: \"INITIATIVE\") { code label }\n    people(filter: { network: $network }, first: 500) {\n      nodes { id name }\n    }\n    neighbours: lieux(filter: { network: $network }, first: 200) {\n      nodes { id name location { latitude longitude } }\n    }\n  }\n": typeof types.LieuFormOptionsDocument,
    "\n  query LieuToEdit($slug: String!) {\n    lieu(slug: $slug) {\n      id\n      name\n      viewerCanUpdate\n      ...LieuForm\n    }\n  }\n": typeof types.LieuToEditDocument,
    "\n  fragment LieuForm on Lieu {\n    id\n    slug\n    version\n    name\n    summary\n    description\n    visibility\n    families { code label }\n    activities { code label }\n    tags { code label }\n    accessibility { code label }\n    legalForm { code label }\n    initiative { code label }\n    setting\n    floorArea\n    address { street postalCode commune { code name } }\n    location { latitude longitude }\n    timeZone\n    openingHours\n    website\n    siret\n    rna\n    rooms { id name capacity shareable }\n    animateurs { id name }\n  }\n": typeof types.LieuFormFragmentDoc,
    "\n  query LieuxList($filter: LieuFilter!, $first: Int!, $after: String) {\n    lieux(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      facets { ...LieuFilterFacets }\n      nodes { id ...LieuRow }\n    }\n  }\n": typeof types.LieuxListDocument,
    "\n  fragment LieuRow on Lieu {\n    id\n    slug\n    name\n    summary\n    families { code label }\n    activities { code label }\n    address { commune { code name departement { code name } } }\n    rooms { id capacity }\n  }\n": typeof types.LieuRowFragmentDoc,
    "\n  fragment LieuPlace on Lieu {\n    id\n    slug\n    name\n    location { latitude longitude }\n    families { code label }\n    address { commune { code name } }\n  }\n": typeof types.LieuPlaceFragmentDoc,
    "\n  query LieuxPlaces($filter: LieuFilter!, $first: Int!, $after: String, $withCounts: Boolean!) {\n    lieux(filter: $filter, first: $first, after: $after) {\n      totalCount @include(if: $withCounts)\n      facets @include(if: $withCounts) { ...LieuFilterFacets }\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...LieuPlace }\n    }\n  }\n": typeof types.LieuxPlacesDocument,
    "\n  mutation DeleteLieu($input: DeleteInput!) {\n    answer: deleteLieu(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n": typeof types.DeleteLieuDocument,
    "\n  fragment LieuAbout on Lieu {\n    description\n    activities { code label }\n    tags { code label }\n  }\n": typeof types.LieuAboutFragmentDoc,
    "\n  fragment LieuAnimateurs on Lieu {\n    animateurs {\n      id\n      name\n      skills { willingToShare skill { id label } }\n    }\n  }\n": typeof types.LieuAnimateursFragmentDoc,
    "\n  fragment LieuEvents on Lieu {\n    timeZone\n    essMonthEvents(first: 20) {\n      totalCount\n      nodes {\n        id\n        title\n        editorialState\n        essMonth { id year }\n        occurrences { id startsAt endsAt }\n      }\n    }\n  }\n": typeof types.LieuEventsFragmentDoc,
    "\n  fragment LieuHead on Lieu {\n    id\n    slug\n    name\n    summary\n    visibility\n    version\n    families { code label }\n    viewerCanUpdate\n    viewerCanDelete\n  }\n": typeof types.LieuHeadFragmentDoc,
    "\n  query LieuPage($slug: String!) {\n    lieu(slug: $slug) {\n      id\n      name\n      ...LieuHead\n      ...LieuAbout\n      ...LieuPractical\n      ...LieuRooms\n      ...LieuAnimateurs\n      ...LieuShares\n      ...LieuProjects\n      ...LieuEvents\n      ...LieuStructure\n    }\n  }\n": typeof types.LieuPageDocument,
    "\n  fragment LieuPractical on Lieu {\n    name\n    address { street postalCode commune { code name departement { code name } } }\n    location { latitude longitude }\n    openingHours\n    website\n    accessibility { code label }\n  }\n": typeof types.LieuPracticalFragmentDoc,
    "\n  fragment LieuProjects on Lieu {\n    cooperationProjects(first: 20) {\n      totalCount\n      nodes { id title stage summary }\n    }\n  }\n": typeof types.LieuProjectsFragmentDoc,
    "\n  fragment LieuRooms on Lieu {\n    rooms { id name capacity shareable }\n  }\n": typeof types.LieuRoomsFragmentDoc,
    "\n  fragment LieuShares on Lieu {\n    resources(first: 20) {\n      totalCount\n      nodes { id title category { code label } quantity unit sharing conditions }\n    }\n    needs(first: 20) {\n      totalCount\n      nodes { id title category { code label } quantity unit description }\n    }\n  }\n": typeof types.LieuSharesFragmentDoc,
    "\n  fragment LieuStructure on Lieu {\n    legalForm { code label }\n    initiative { code label }\n    setting\n    floorArea\n    siret\n    rna\n    networks { id name }\n    updatedAt\n  }\n": typeof types.LieuStructureFragmentDoc,
    "\n  mutation CreateEssMonth($input: CreateEssMonthInput!) {\n    createEssMonth(input: $input) {\n      essMonth { id }\n      userErrors { code path message }\n    }\n  }\n": typeof types.CreateEssMonthDocument,
    "\n  fragment BoardOccurrence on Occurrence {\n    id\n    startsAt\n    endsAt\n    version\n    viewerCanReschedule\n    lieu { id name timeZone }\n    room { id name }\n    place { label street postalCode commune { code name } }\n    event { id title editorialState status kind { code label } }\n  }\n": typeof types.BoardOccurrenceFragmentDoc,
    "\n  fragment BoardLieu on Lieu {\n    id\n    name\n    timeZone\n    rooms { id name capacity shareable }\n  }\n": typeof types.BoardLieuFragmentDoc,
    "\n  query MonthBoard($network: ID!, $year: Int!, $after: String) {\n    essMonth(network: $network, year: $year) {\n      id\n      year\n      startsOn\n      endsOn\n      viewerCanPropose\n      viewerCanArbitrate\n      lieux(first: 200) { nodes { id ...BoardLieu } }\n      occurrences(first: 500, after: $after, filter: { scheduled: true }) {\n        pageInfo { hasNextPage endCursor }\n        nodes { id ...BoardOccurrence }\n      }\n      unscheduled: occurrences(first: 200, filter: { scheduled: false }) {\n        totalCount\n        nodes { id ...BoardOccurrence }\n      }\n    }\n  }\n": typeof types.MonthBoardDocument,
    "\n  mutation Reschedule($input: RescheduleOccurrenceInput!) {\n    rescheduleOccurrence(input: $input) {\n      occurrence { id ...BoardOccurrence }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": typeof types.RescheduleDocument,
    "\n  query OccurrenceAsItIs($id: ID!) {\n    occurrence(id: $id) { id ...BoardOccurrence }\n  }\n": typeof types.OccurrenceAsItIsDocument,
    "\n  query Viewer {\n    viewer {\n      kind\n      name\n      locale\n      instanceAdmin\n      memberships {\n        network { id slug name }\n        roles\n        permissions\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query NetworkBySlug($slug: String!) {\n    network(slug: $slug) { id slug name }\n  }\n": typeof types.NetworkBySlugDocument,
};
const documents: Documents = {
    "\n  mutation Restore($input: RestoreInput!) {\n    restore(input: $input) {\n      node { __typename id }\n      userErrors { code path message }\n    }\n  }\n": types.RestoreDocument,
    "\n  query CommuneChoices($text: String!) {\n    communes(text: $text, first: 12) {\n      nodes { code name postalCodes departement { code name } }\n    }\n  }\n": types.CommuneChoicesDocument,
    "\n  query WelcomeNetworks {\n    networks(first: 50) {\n      nodes { id slug name }\n    }\n  }\n": types.WelcomeNetworksDocument,
    "\n  fragment LieuFilterFacets on LieuFacets {\n    families { count term { code label } }\n    activities { count term { code label } }\n    departements { count departement { code name } }\n  }\n": types.LieuFilterFacetsFragmentDoc,
    "\n  mutation CreateLieu($input: CreateLieuInput!) {\n    answer: createLieu(input: $input) {\n      saved: lieu { id slug }\n      userErrors { code path message }\n    }\n  }\n": types.CreateLieuDocument,
    "\n  mutation UpdateLieu($input: UpdateLieuInput!) {\n    answer: updateLieu(input: $input) {\n      saved: lieu { id slug }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": types.UpdateLieuDocument,
    "\n  query LieuAsItIs($id: ID!) {\n    current: lieu(id: $id) { version ...LieuForm }\n  }\n": types.LieuAsItIsDocument,
    "\n  query LieuFormOptions($network: ID!) {\n    families: terms(list: \"LIEU_FAMILY\") { code label }\n    activities: terms(list: \"LIEU_ACTIVITY\") { code label }\n    tags: terms(list: \"LIEU_TAG\") { code label }\n    accessibility: terms(list: \"ACCESSIBILITY\") { code label }\n    legalForms: terms(list: \"LEGAL_FORM\") { code label }\n    initiatives: terms(list: \"INITIATIVE\") { code label }\n    people(filter: { network: $network }, first: 500) {\n      nodes { id name }\n    }\n    neighbours: lieux(filter: { network: $network }, first: 200) {\n      nodes { id name location { latitude longitude } }\n    }\n  }\n": types.LieuFormOptionsDocument,
    "\n  query LieuToEdit($slug: String!) {\n    lieu(slug: $slug) {\n      id\n      name\n      viewerCanUpdate\n      ...LieuForm\n    }\n  }\n": types.LieuToEditDocument,
    "\n  fragment LieuForm on Lieu {\n    id\n    slug\n    version\n    name\n    summary\n    description\n    visibility\n    families { code label }\n    activities { code label }\n    tags { code label }\n    accessibility { code label }\n    legalForm { code label }\n    initiative { code label }\n    setting\n    floorArea\n    address { street postalCode commune { code name } }\n    location { latitude longitude }\n    timeZone\n    openingHours\n    website\n    siret\n    rna\n    rooms { id name capacity shareable }\n    animateurs { id name }\n  }\n": types.LieuFormFragmentDoc,
    "\n  query LieuxList($filter: LieuFilter!, $first: Int!, $after: String) {\n    lieux(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      facets { ...LieuFilterFacets }\n      nodes { id ...LieuRow }\n    }\n  }\n": types.LieuxListDocument,
    "\n  fragment LieuRow on Lieu {\n    id\n    slug\n    name\n    summary\n    families { code label }\n    activities { code label }\n    address { commune { code name departement { code name } } }\n    rooms { id capacity }\n  }\n": types.LieuRowFragmentDoc,
    "\n  fragment LieuPlace on Lieu {\n    id\n    slug\n    name\n    location { latitude longitude }\n    families { code label }\n    address { commune { code name } }\n  }\n": types.LieuPlaceFragmentDoc,
    "\n  query LieuxPlaces($filter: LieuFilter!, $first: Int!, $after: String, $withCounts: Boolean!) {\n    lieux(filter: $filter, first: $first, after: $after) {\n      totalCount @include(if: $withCounts)\n      facets @include(if: $withCounts) { ...LieuFilterFacets }\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...LieuPlace }\n    }\n  }\n": types.LieuxPlacesDocument,
    "\n  mutation DeleteLieu($input: DeleteInput!) {\n    answer: deleteLieu(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n": types.DeleteLieuDocument,
    "\n  fragment LieuAbout on Lieu {\n    description\n    activities { code label }\n    tags { code label }\n  }\n": types.LieuAboutFragmentDoc,
    "\n  fragment LieuAnimateurs on Lieu {\n    animateurs {\n      id\n      name\n      skills { willingToShare skill { id label } }\n    }\n  }\n": types.LieuAnimateursFragmentDoc,
    "\n  fragment LieuEvents on Lieu {\n    timeZone\n    essMonthEvents(first: 20) {\n      totalCount\n      nodes {\n        id\n        title\n        editorialState\n        essMonth { id year }\n        occurrences { id startsAt endsAt }\n      }\n    }\n  }\n": types.LieuEventsFragmentDoc,
    "\n  fragment LieuHead on Lieu {\n    id\n    slug\n    name\n    summary\n    visibility\n    version\n    families { code label }\n    viewerCanUpdate\n    viewerCanDelete\n  }\n": types.LieuHeadFragmentDoc,
    "\n  query LieuPage($slug: String!) {\n    lieu(slug: $slug) {\n      id\n      name\n      ...LieuHead\n      ...LieuAbout\n      ...LieuPractical\n      ...LieuRooms\n      ...LieuAnimateurs\n      ...LieuShares\n      ...LieuProjects\n      ...LieuEvents\n      ...LieuStructure\n    }\n  }\n": types.LieuPageDocument,
    "\n  fragment LieuPractical on Lieu {\n    name\n    address { street postalCode commune { code name departement { code name } } }\n    location { latitude longitude }\n    openingHours\n    website\n    accessibility { code label }\n  }\n": types.LieuPracticalFragmentDoc,
    "\n  fragment LieuProjects on Lieu {\n    cooperationProjects(first: 20) {\n      totalCount\n      nodes { id title stage summary }\n    }\n  }\n": types.LieuProjectsFragmentDoc,
    "\n  fragment LieuRooms on Lieu {\n    rooms { id name capacity shareable }\n  }\n": types.LieuRoomsFragmentDoc,
    "\n  fragment LieuShares on Lieu {\n    resources(first: 20) {\n      totalCount\n      nodes { id title category { code label } quantity unit sharing conditions }\n    }\n    needs(first: 20) {\n      totalCount\n      nodes { id title category { code label } quantity unit description }\n    }\n  }\n": types.LieuSharesFragmentDoc,
    "\n  fragment LieuStructure on Lieu {\n    legalForm { code label }\n    initiative { code label }\n    setting\n    floorArea\n    siret\n    rna\n    networks { id name }\n    updatedAt\n  }\n": types.LieuStructureFragmentDoc,
    "\n  mutation CreateEssMonth($input: CreateEssMonthInput!) {\n    createEssMonth(input: $input) {\n      essMonth { id }\n      userErrors { code path message }\n    }\n  }\n": types.CreateEssMonthDocument,
    "\n  fragment BoardOccurrence on Occurrence {\n    id\n    startsAt\n    endsAt\n    version\n    viewerCanReschedule\n    lieu { id name timeZone }\n    room { id name }\n    place { label street postalCode commune { code name } }\n    event { id title editorialState status kind { code label } }\n  }\n": types.BoardOccurrenceFragmentDoc,
    "\n  fragment BoardLieu on Lieu {\n    id\n    name\n    timeZone\n    rooms { id name capacity shareable }\n  }\n": types.BoardLieuFragmentDoc,
    "\n  query MonthBoard($network: ID!, $year: Int!, $after: String) {\n    essMonth(network: $network, year: $year) {\n      id\n      year\n      startsOn\n      endsOn\n      viewerCanPropose\n      viewerCanArbitrate\n      lieux(first: 200) { nodes { id ...BoardLieu } }\n      occurrences(first: 500, after: $after, filter: { scheduled: true }) {\n        pageInfo { hasNextPage endCursor }\n        nodes { id ...BoardOccurrence }\n      }\n      unscheduled: occurrences(first: 200, filter: { scheduled: false }) {\n        totalCount\n        nodes { id ...BoardOccurrence }\n      }\n    }\n  }\n": types.MonthBoardDocument,
    "\n  mutation Reschedule($input: RescheduleOccurrenceInput!) {\n    rescheduleOccurrence(input: $input) {\n      occurrence { id ...BoardOccurrence }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": types.RescheduleDocument,
    "\n  query OccurrenceAsItIs($id: ID!) {\n    occurrence(id: $id) { id ...BoardOccurrence }\n  }\n": types.OccurrenceAsItIsDocument,
    "\n  query Viewer {\n    viewer {\n      kind\n      name\n      locale\n      instanceAdmin\n      memberships {\n        network { id slug name }\n        roles\n        permissions\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  query NetworkBySlug($slug: String!) {\n    network(slug: $slug) { id slug name }\n  }\n": types.NetworkBySlugDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Restore($input: RestoreInput!) {\n    restore(input: $input) {\n      node { __typename id }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation Restore($input: RestoreInput!) {\n    restore(input: $input) {\n      node { __typename id }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommuneChoices($text: String!) {\n    communes(text: $text, first: 12) {\n      nodes { code name postalCodes departement { code name } }\n    }\n  }\n"): (typeof documents)["\n  query CommuneChoices($text: String!) {\n    communes(text: $text, first: 12) {\n      nodes { code name postalCodes departement { code name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WelcomeNetworks {\n    networks(first: 50) {\n      nodes { id slug name }\n    }\n  }\n"): (typeof documents)["\n  query WelcomeNetworks {\n    networks(first: 50) {\n      nodes { id slug name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuFilterFacets on LieuFacets {\n    families { count term { code label } }\n    activities { count term { code label } }\n    departements { count departement { code name } }\n  }\n"): (typeof documents)["\n  fragment LieuFilterFacets on LieuFacets {\n    families { count term { code label } }\n    activities { count term { code label } }\n    departements { count departement { code name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateLieu($input: CreateLieuInput!) {\n    answer: createLieu(input: $input) {\n      saved: lieu { id slug }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateLieu($input: CreateLieuInput!) {\n    answer: createLieu(input: $input) {\n      saved: lieu { id slug }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateLieu($input: UpdateLieuInput!) {\n    answer: updateLieu(input: $input) {\n      saved: lieu { id slug }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateLieu($input: UpdateLieuInput!) {\n    answer: updateLieu(input: $input) {\n      saved: lieu { id slug }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LieuAsItIs($id: ID!) {\n    current: lieu(id: $id) { version ...LieuForm }\n  }\n"): (typeof documents)["\n  query LieuAsItIs($id: ID!) {\n    current: lieu(id: $id) { version ...LieuForm }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LieuFormOptions($network: ID!) {\n    families: terms(list: \"LIEU_FAMILY\") { code label }\n    activities: terms(list: \"LIEU_ACTIVITY\") { code label }\n    tags: terms(list: \"LIEU_TAG\") { code label }\n    accessibility: terms(list: \"ACCESSIBILITY\") { code label }\n    legalForms: terms(list: \"LEGAL_FORM\") { code label }\n    initiatives: terms(list: \"INITIATIVE\") { code label }\n    people(filter: { network: $network }, first: 500) {\n      nodes { id name }\n    }\n    neighbours: lieux(filter: { network: $network }, first: 200) {\n      nodes { id name location { latitude longitude } }\n    }\n  }\n"): (typeof documents)["\n  query LieuFormOptions($network: ID!) {\n    families: terms(list: \"LIEU_FAMILY\") { code label }\n    activities: terms(list: \"LIEU_ACTIVITY\") { code label }\n    tags: terms(list: \"LIEU_TAG\") { code label }\n    accessibility: terms(list: \"ACCESSIBILITY\") { code label }\n    legalForms: terms(list: \"LEGAL_FORM\") { code label }\n    initiatives: terms(list: \"INITIATIVE\") { code label }\n    people(filter: { network: $network }, first: 500) {\n      nodes { id name }\n    }\n    neighbours: lieux(filter: { network: $network }, first: 200) {\n      nodes { id name location { latitude longitude } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LieuToEdit($slug: String!) {\n    lieu(slug: $slug) {\n      id\n      name\n      viewerCanUpdate\n      ...LieuForm\n    }\n  }\n"): (typeof documents)["\n  query LieuToEdit($slug: String!) {\n    lieu(slug: $slug) {\n      id\n      name\n      viewerCanUpdate\n      ...LieuForm\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuForm on Lieu {\n    id\n    slug\n    version\n    name\n    summary\n    description\n    visibility\n    families { code label }\n    activities { code label }\n    tags { code label }\n    accessibility { code label }\n    legalForm { code label }\n    initiative { code label }\n    setting\n    floorArea\n    address { street postalCode commune { code name } }\n    location { latitude longitude }\n    timeZone\n    openingHours\n    website\n    siret\n    rna\n    rooms { id name capacity shareable }\n    animateurs { id name }\n  }\n"): (typeof documents)["\n  fragment LieuForm on Lieu {\n    id\n    slug\n    version\n    name\n    summary\n    description\n    visibility\n    families { code label }\n    activities { code label }\n    tags { code label }\n    accessibility { code label }\n    legalForm { code label }\n    initiative { code label }\n    setting\n    floorArea\n    address { street postalCode commune { code name } }\n    location { latitude longitude }\n    timeZone\n    openingHours\n    website\n    siret\n    rna\n    rooms { id name capacity shareable }\n    animateurs { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LieuxList($filter: LieuFilter!, $first: Int!, $after: String) {\n    lieux(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      facets { ...LieuFilterFacets }\n      nodes { id ...LieuRow }\n    }\n  }\n"): (typeof documents)["\n  query LieuxList($filter: LieuFilter!, $first: Int!, $after: String) {\n    lieux(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      facets { ...LieuFilterFacets }\n      nodes { id ...LieuRow }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuRow on Lieu {\n    id\n    slug\n    name\n    summary\n    families { code label }\n    activities { code label }\n    address { commune { code name departement { code name } } }\n    rooms { id capacity }\n  }\n"): (typeof documents)["\n  fragment LieuRow on Lieu {\n    id\n    slug\n    name\n    summary\n    families { code label }\n    activities { code label }\n    address { commune { code name departement { code name } } }\n    rooms { id capacity }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuPlace on Lieu {\n    id\n    slug\n    name\n    location { latitude longitude }\n    families { code label }\n    address { commune { code name } }\n  }\n"): (typeof documents)["\n  fragment LieuPlace on Lieu {\n    id\n    slug\n    name\n    location { latitude longitude }\n    families { code label }\n    address { commune { code name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LieuxPlaces($filter: LieuFilter!, $first: Int!, $after: String, $withCounts: Boolean!) {\n    lieux(filter: $filter, first: $first, after: $after) {\n      totalCount @include(if: $withCounts)\n      facets @include(if: $withCounts) { ...LieuFilterFacets }\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...LieuPlace }\n    }\n  }\n"): (typeof documents)["\n  query LieuxPlaces($filter: LieuFilter!, $first: Int!, $after: String, $withCounts: Boolean!) {\n    lieux(filter: $filter, first: $first, after: $after) {\n      totalCount @include(if: $withCounts)\n      facets @include(if: $withCounts) { ...LieuFilterFacets }\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...LieuPlace }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteLieu($input: DeleteInput!) {\n    answer: deleteLieu(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteLieu($input: DeleteInput!) {\n    answer: deleteLieu(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuAbout on Lieu {\n    description\n    activities { code label }\n    tags { code label }\n  }\n"): (typeof documents)["\n  fragment LieuAbout on Lieu {\n    description\n    activities { code label }\n    tags { code label }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuAnimateurs on Lieu {\n    animateurs {\n      id\n      name\n      skills { willingToShare skill { id label } }\n    }\n  }\n"): (typeof documents)["\n  fragment LieuAnimateurs on Lieu {\n    animateurs {\n      id\n      name\n      skills { willingToShare skill { id label } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuEvents on Lieu {\n    timeZone\n    essMonthEvents(first: 20) {\n      totalCount\n      nodes {\n        id\n        title\n        editorialState\n        essMonth { id year }\n        occurrences { id startsAt endsAt }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LieuEvents on Lieu {\n    timeZone\n    essMonthEvents(first: 20) {\n      totalCount\n      nodes {\n        id\n        title\n        editorialState\n        essMonth { id year }\n        occurrences { id startsAt endsAt }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuHead on Lieu {\n    id\n    slug\n    name\n    summary\n    visibility\n    version\n    families { code label }\n    viewerCanUpdate\n    viewerCanDelete\n  }\n"): (typeof documents)["\n  fragment LieuHead on Lieu {\n    id\n    slug\n    name\n    summary\n    visibility\n    version\n    families { code label }\n    viewerCanUpdate\n    viewerCanDelete\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LieuPage($slug: String!) {\n    lieu(slug: $slug) {\n      id\n      name\n      ...LieuHead\n      ...LieuAbout\n      ...LieuPractical\n      ...LieuRooms\n      ...LieuAnimateurs\n      ...LieuShares\n      ...LieuProjects\n      ...LieuEvents\n      ...LieuStructure\n    }\n  }\n"): (typeof documents)["\n  query LieuPage($slug: String!) {\n    lieu(slug: $slug) {\n      id\n      name\n      ...LieuHead\n      ...LieuAbout\n      ...LieuPractical\n      ...LieuRooms\n      ...LieuAnimateurs\n      ...LieuShares\n      ...LieuProjects\n      ...LieuEvents\n      ...LieuStructure\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuPractical on Lieu {\n    name\n    address { street postalCode commune { code name departement { code name } } }\n    location { latitude longitude }\n    openingHours\n    website\n    accessibility { code label }\n  }\n"): (typeof documents)["\n  fragment LieuPractical on Lieu {\n    name\n    address { street postalCode commune { code name departement { code name } } }\n    location { latitude longitude }\n    openingHours\n    website\n    accessibility { code label }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuProjects on Lieu {\n    cooperationProjects(first: 20) {\n      totalCount\n      nodes { id title stage summary }\n    }\n  }\n"): (typeof documents)["\n  fragment LieuProjects on Lieu {\n    cooperationProjects(first: 20) {\n      totalCount\n      nodes { id title stage summary }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuRooms on Lieu {\n    rooms { id name capacity shareable }\n  }\n"): (typeof documents)["\n  fragment LieuRooms on Lieu {\n    rooms { id name capacity shareable }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuShares on Lieu {\n    resources(first: 20) {\n      totalCount\n      nodes { id title category { code label } quantity unit sharing conditions }\n    }\n    needs(first: 20) {\n      totalCount\n      nodes { id title category { code label } quantity unit description }\n    }\n  }\n"): (typeof documents)["\n  fragment LieuShares on Lieu {\n    resources(first: 20) {\n      totalCount\n      nodes { id title category { code label } quantity unit sharing conditions }\n    }\n    needs(first: 20) {\n      totalCount\n      nodes { id title category { code label } quantity unit description }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuStructure on Lieu {\n    legalForm { code label }\n    initiative { code label }\n    setting\n    floorArea\n    siret\n    rna\n    networks { id name }\n    updatedAt\n  }\n"): (typeof documents)["\n  fragment LieuStructure on Lieu {\n    legalForm { code label }\n    initiative { code label }\n    setting\n    floorArea\n    siret\n    rna\n    networks { id name }\n    updatedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateEssMonth($input: CreateEssMonthInput!) {\n    createEssMonth(input: $input) {\n      essMonth { id }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateEssMonth($input: CreateEssMonthInput!) {\n    createEssMonth(input: $input) {\n      essMonth { id }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardOccurrence on Occurrence {\n    id\n    startsAt\n    endsAt\n    version\n    viewerCanReschedule\n    lieu { id name timeZone }\n    room { id name }\n    place { label street postalCode commune { code name } }\n    event { id title editorialState status kind { code label } }\n  }\n"): (typeof documents)["\n  fragment BoardOccurrence on Occurrence {\n    id\n    startsAt\n    endsAt\n    version\n    viewerCanReschedule\n    lieu { id name timeZone }\n    room { id name }\n    place { label street postalCode commune { code name } }\n    event { id title editorialState status kind { code label } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardLieu on Lieu {\n    id\n    name\n    timeZone\n    rooms { id name capacity shareable }\n  }\n"): (typeof documents)["\n  fragment BoardLieu on Lieu {\n    id\n    name\n    timeZone\n    rooms { id name capacity shareable }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MonthBoard($network: ID!, $year: Int!, $after: String) {\n    essMonth(network: $network, year: $year) {\n      id\n      year\n      startsOn\n      endsOn\n      viewerCanPropose\n      viewerCanArbitrate\n      lieux(first: 200) { nodes { id ...BoardLieu } }\n      occurrences(first: 500, after: $after, filter: { scheduled: true }) {\n        pageInfo { hasNextPage endCursor }\n        nodes { id ...BoardOccurrence }\n      }\n      unscheduled: occurrences(first: 200, filter: { scheduled: false }) {\n        totalCount\n        nodes { id ...BoardOccurrence }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MonthBoard($network: ID!, $year: Int!, $after: String) {\n    essMonth(network: $network, year: $year) {\n      id\n      year\n      startsOn\n      endsOn\n      viewerCanPropose\n      viewerCanArbitrate\n      lieux(first: 200) { nodes { id ...BoardLieu } }\n      occurrences(first: 500, after: $after, filter: { scheduled: true }) {\n        pageInfo { hasNextPage endCursor }\n        nodes { id ...BoardOccurrence }\n      }\n      unscheduled: occurrences(first: 200, filter: { scheduled: false }) {\n        totalCount\n        nodes { id ...BoardOccurrence }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Reschedule($input: RescheduleOccurrenceInput!) {\n    rescheduleOccurrence(input: $input) {\n      occurrence { id ...BoardOccurrence }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"): (typeof documents)["\n  mutation Reschedule($input: RescheduleOccurrenceInput!) {\n    rescheduleOccurrence(input: $input) {\n      occurrence { id ...BoardOccurrence }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OccurrenceAsItIs($id: ID!) {\n    occurrence(id: $id) { id ...BoardOccurrence }\n  }\n"): (typeof documents)["\n  query OccurrenceAsItIs($id: ID!) {\n    occurrence(id: $id) { id ...BoardOccurrence }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      kind\n      name\n      locale\n      instanceAdmin\n      memberships {\n        network { id slug name }\n        roles\n        permissions\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      kind\n      name\n      locale\n      instanceAdmin\n      memberships {\n        network { id slug name }\n        roles\n        permissions\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkBySlug($slug: String!) {\n    network(slug: $slug) { id slug name }\n  }\n"): (typeof documents)["\n  query NetworkBySlug($slug: String!) {\n    network(slug: $slug) { id slug name }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;