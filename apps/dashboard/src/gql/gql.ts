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
    "\n  query WelcomeNetworks {\n    networks(first: 50) {\n      nodes { id slug name }\n    }\n  }\n": typeof types.WelcomeNetworksDocument,
    "\n  fragment LieuFilterFacets on LieuFacets {\n    families { count term { code label } }\n    activities { count term { code label } }\n    departements { count departement { code name } }\n  }\n": typeof types.LieuFilterFacetsFragmentDoc,
    "\n  query LieuxList($filter: LieuFilter!, $first: Int!, $after: String) {\n    lieux(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      facets { ...LieuFilterFacets }\n      nodes { id ...LieuRow }\n    }\n  }\n": typeof types.LieuxListDocument,
    "\n  fragment LieuRow on Lieu {\n    id\n    slug\n    name\n    summary\n    families { code label }\n    activities { code label }\n    address { commune { code name departement { code name } } }\n    rooms { id capacity }\n  }\n": typeof types.LieuRowFragmentDoc,
    "\n  fragment LieuPlace on Lieu {\n    id\n    slug\n    name\n    location { latitude longitude }\n    families { code label }\n    address { commune { code name } }\n  }\n": typeof types.LieuPlaceFragmentDoc,
    "\n  query LieuxPlaces($filter: LieuFilter!, $first: Int!, $after: String, $withCounts: Boolean!) {\n    lieux(filter: $filter, first: $first, after: $after) {\n      totalCount @include(if: $withCounts)\n      facets @include(if: $withCounts) { ...LieuFilterFacets }\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...LieuPlace }\n    }\n  }\n": typeof types.LieuxPlacesDocument,
    "\n  query Viewer {\n    viewer {\n      kind\n      name\n      locale\n      instanceAdmin\n      memberships {\n        network { id slug name }\n        roles\n        permissions\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query NetworkBySlug($slug: String!) {\n    network(slug: $slug) { id slug name }\n  }\n": typeof types.NetworkBySlugDocument,
};
const documents: Documents = {
    "\n  query WelcomeNetworks {\n    networks(first: 50) {\n      nodes { id slug name }\n    }\n  }\n": types.WelcomeNetworksDocument,
    "\n  fragment LieuFilterFacets on LieuFacets {\n    families { count term { code label } }\n    activities { count term { code label } }\n    departements { count departement { code name } }\n  }\n": types.LieuFilterFacetsFragmentDoc,
    "\n  query LieuxList($filter: LieuFilter!, $first: Int!, $after: String) {\n    lieux(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      facets { ...LieuFilterFacets }\n      nodes { id ...LieuRow }\n    }\n  }\n": types.LieuxListDocument,
    "\n  fragment LieuRow on Lieu {\n    id\n    slug\n    name\n    summary\n    families { code label }\n    activities { code label }\n    address { commune { code name departement { code name } } }\n    rooms { id capacity }\n  }\n": types.LieuRowFragmentDoc,
    "\n  fragment LieuPlace on Lieu {\n    id\n    slug\n    name\n    location { latitude longitude }\n    families { code label }\n    address { commune { code name } }\n  }\n": types.LieuPlaceFragmentDoc,
    "\n  query LieuxPlaces($filter: LieuFilter!, $first: Int!, $after: String, $withCounts: Boolean!) {\n    lieux(filter: $filter, first: $first, after: $after) {\n      totalCount @include(if: $withCounts)\n      facets @include(if: $withCounts) { ...LieuFilterFacets }\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...LieuPlace }\n    }\n  }\n": types.LieuxPlacesDocument,
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
export function graphql(source: "\n  query WelcomeNetworks {\n    networks(first: 50) {\n      nodes { id slug name }\n    }\n  }\n"): (typeof documents)["\n  query WelcomeNetworks {\n    networks(first: 50) {\n      nodes { id slug name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuFilterFacets on LieuFacets {\n    families { count term { code label } }\n    activities { count term { code label } }\n    departements { count departement { code name } }\n  }\n"): (typeof documents)["\n  fragment LieuFilterFacets on LieuFacets {\n    families { count term { code label } }\n    activities { count term { code label } }\n    departements { count departement { code name } }\n  }\n"];
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
export function graphql(source: "\n  query Viewer {\n    viewer {\n      kind\n      name\n      locale\n      instanceAdmin\n      memberships {\n        network { id slug name }\n        roles\n        permissions\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      kind\n      name\n      locale\n      instanceAdmin\n      memberships {\n        network { id slug name }\n        roles\n        permissions\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkBySlug($slug: String!) {\n    network(slug: $slug) { id slug name }\n  }\n"): (typeof documents)["\n  query NetworkBySlug($slug: String!) {\n    network(slug: $slug) { id slug name }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;