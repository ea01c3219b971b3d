'use client'

import { useTranslations } from 'next-intl'
import { DeleteButton } from '@/components/delete/DeleteButton'
import { useNetwork } from '@/lib/ViewerContext'
import { graphql } from '@/gql'
import { paths } from '@/lib/paths'

const DeletePersonDocument = graphql(`
  mutation DeletePerson($input: DeleteInput!) {
    answer: deletePerson(input: $input) {
      deletedId
      userErrors { code path message }
    }
  }
`)

interface DeletePersonProps {
  person: { id: string; name: string; version: number }
}

/** Deletes a person, with the way back. */
export function DeletePerson({ person }: DeletePersonProps) {
  const t = useTranslations('people')
  const { slug } = useNetwork()
  return <DeleteButton document={DeletePersonDocument} thing={person} text={t('delete.text')} listHref={paths.people(slug)} href={paths.person(slug, person.id)} />
}
