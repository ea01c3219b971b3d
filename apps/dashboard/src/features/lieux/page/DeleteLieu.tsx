'use client'

import { useTranslations } from 'next-intl'
import { DeleteButton } from '@/components/delete/DeleteButton'
import { useNetwork } from '@/lib/ViewerContext'
import { graphql } from '@/gql'
import { paths } from '@/lib/paths'

const DeleteLieuDocument = graphql(`
  mutation DeleteLieu($input: DeleteInput!) {
    answer: deleteLieu(input: $input) {
      deletedId
      userErrors { code path message }
    }
  }
`)

interface DeleteLieuProps {
  lieu: { id: string; slug: string; name: string; version: number }
}

/** Deletes a lieu, with the way back. */
export function DeleteLieu({ lieu }: DeleteLieuProps) {
  const t = useTranslations('lieux')
  const { slug } = useNetwork()
  return <DeleteButton document={DeleteLieuDocument} thing={lieu} text={t('delete.text')} listHref={paths.lieux(slug)} href={paths.lieu(slug, lieu.slug)} />
}
