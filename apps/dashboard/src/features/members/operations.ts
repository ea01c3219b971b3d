import { graphql } from '@/gql'
import type { SaveDocuments } from '@/components/forms/saveThing'
import type { InviteMemberInput, MemberAsItIsQuery, MemberChange, MembersListQuery, PendingInvitationsQuery } from '@/gql/graphql'

export const MembersListDocument = graphql(`
  query MembersList($network: ID!, $first: Int!, $after: String) {
    members(network: $network, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        version
        name
        email
        roles
        lieux { id name }
        projects { id title }
        startsOn
        endsOn
        suspendedAt
        isViewer
        since
        person { id name }
      }
    }
  }
`)

export const PendingInvitationsDocument = graphql(`
  query PendingInvitations($network: ID!) {
    invitations(network: $network, first: 100) {
      totalCount
      nodes {
        id
        roles
        email
        person { id name }
        lieux { id name }
        usesAtMost
        uses
        expiresAt
        invitedBy
      }
    }
  }
`)

export const InviteMemberDocument = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    answer: inviteMember(input: $input) {
      saved: invitation { id url expiresAt }
      userErrors { code path message }
    }
  }
`)

export const RevokeInvitationDocument = graphql(`
  mutation RevokeInvitation($id: ID!) {
    answer: revokeInvitation(input: { id: $id }) {
      userErrors { code path message }
    }
  }
`)

export const UpdateMemberDocument = graphql(`
  mutation UpdateMember($input: UpdateMemberInput!) {
    answer: updateMember(input: $input) {
      saved: member { id version }
      userErrors { code path message }
      conflicts { field base mine theirs }
    }
  }
`)

export const MemberAsItIsDocument = graphql(`
  query MemberAsItIs($id: ID!) {
    current: member(id: $id) { version lieux { id name } projects { id title } person { id name } }
  }
`)

export const RemoveMemberDocument = graphql(`
  mutation RemoveMember($input: RemoveMemberInput!) {
    answer: removeMember(input: $input) {
      userErrors { code path message }
    }
  }
`)

export const ScopeChoicesDocument = graphql(`
  query ScopeChoices($network: ID!, $text: String!) {
    lieux(filter: { network: $network, text: $text }, first: 12) { nodes { id name } }
    cooperationProjects(filter: { network: $network, text: $text }, first: 12) { nodes { id title } }
  }
`)

/** What was saved: a member, or an invitation with its link. */
export interface Saved {
  id: string
  /** Of a member. */
  version?: number
  url?: string | null
  expiresAt?: string
}

/** How the form of a member saves: a new one is invited. */
export const memberDocuments: SaveDocuments<InviteMemberInput, MemberChange, Saved, NonNullable<MemberAsItIsQuery['current']>> = { create: InviteMemberDocument, update: UpdateMemberDocument, current: MemberAsItIsDocument }

export type Members = NonNullable<MembersListQuery['members']>
export type Member = Members['nodes'][number]
export type PendingInvitation = NonNullable<PendingInvitationsQuery['invitations']>['nodes'][number]
