'use client'

import { Badge } from '@mantine/core'
import { IconEyeOff, IconPencil } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ButtonLink'
import { HistoryButton } from '@/components/history/HistoryButton'
import { PageHeader } from '@/components/PageHeader'
import { PrintButton } from '@/components/print/PrintButton'
import { TermChips } from '@/components/terms/TermChips'
import { Subscribe } from '@/features/feeds/Subscribe'
import { useNetwork } from '@/lib/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { paths } from '@/lib/paths'
import { DeleteLieu } from './DeleteLieu'
import classes from './LieuHead.module.css'

const LieuHeadFragment = graphql(`
  fragment LieuHead on Lieu {
    id
    slug
    name
    summary
    visibility
    version
    families { code label }
    viewerCanUpdate
    viewerCanDelete
  }
`)

/** Name, families and what the viewer may do with the lieu. */
export function LieuHead({ lieu: masked }: { lieu: FragmentType<typeof LieuHeadFragment> }) {
  const t = useTranslations('lieux')
  const network = useNetwork()
  const lieu = getFragmentData(LieuHeadFragment, masked)
  return (
    <PageHeader
      title={lieu.name}
      back={{ href: paths.lieux(network.slug), label: t('title') }}
      intro={
        <div className={classes.intro}>
          {lieu.summary ? <span>{lieu.summary}</span> : null}
          <div className={classes.chips}>
            <TermChips terms={lieu.families} color="sapin" label={t('fields.families')} />
            {lieu.visibility === 'NETWORK' ? (
              <Badge color="miel" leftSection={<IconEyeOff size={13} aria-hidden />}>
                {t('visibility.NETWORK')}
              </Badge>
            ) : null}
          </div>
        </div>
      }
      actions={
        <>
          <PrintButton />
          <Subscribe name={lieu.name} feed={lieu.visibility === 'PUBLIC' ? (format) => paths.lieuFeed(lieu.id, format) : undefined} lieu={lieu.id} />
          {lieu.viewerCanUpdate ? <HistoryButton subject={lieu} /> : null}
          {lieu.viewerCanDelete ? <DeleteLieu lieu={lieu} /> : null}
          {lieu.viewerCanUpdate ? (
            <ButtonLink href={paths.editLieu(network.slug, lieu.slug)} leftSection={<IconPencil size={18} aria-hidden />}>
              {t('edit')}
            </ButtonLink>
          ) : null}
        </>
      }
    />
  )
}
