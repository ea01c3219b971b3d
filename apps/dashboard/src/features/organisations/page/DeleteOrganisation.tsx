'use client'

import { useTranslations } from 'next-intl'
import { DeleteButton } from '@/components/delete/DeleteButton'
import { useNetwork } from '@/lib/ViewerContext'
import { graphql } from '@/gql'
import { paths } from '@/lib/paths'

const DeleteOrganisationDocument = graphql(`
  mutation DeleteOrganisation($input: DeleteInput!) {
    answer: deleteOrganisation(input: $input) {
      deletedId
      userErrors { code path message }
    }
  }
`)

interface DeleteOrganisationProps {
  organisation: { id: string; name: string; version: number }
}

/** Deletes an organisation, with the way back. */
export function DeleteOrganisation({ organisation }: DeleteOrganisationProps) {
  const t = useTranslations('organisations')
  const { slug } = useNetwork()
  return <DeleteButton document={DeleteOrganisationDocument} thing={organisation} text={t('delete.text')} listHref={paths.organisations(slug)} href={paths.organisation(slug, organisation.id)} />
}
