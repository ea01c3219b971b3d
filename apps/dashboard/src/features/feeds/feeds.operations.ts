import { graphql } from '@/gql'

export const CalendarAddressesDocument = graphql(`
  query CalendarAddresses {
    calendarAddresses { id path lieu { id } }
  }
`)

export const CreateCalendarAddressDocument = graphql(`
  mutation CreateCalendarAddress($input: CreateCalendarAddressInput!) {
    answer: createCalendarAddress(input: $input) {
      calendarAddress { id path lieu { id } }
      userErrors { code path message }
    }
  }
`)

export const RevokeCalendarAddressDocument = graphql(`
  mutation RevokeCalendarAddress($input: RevokeCalendarAddressInput!) {
    answer: revokeCalendarAddress(input: $input) {
      revokedId
      userErrors { code path message }
    }
  }
`)
