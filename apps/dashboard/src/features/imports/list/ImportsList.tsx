'use client'

import { Title } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { PageHeader } from '@/components/PageHeader'
import { Pager } from '@/components/Pager'
import { EmptyState } from '@/components/states/EmptyState'
import { usePermissions } from '@/lib/ViewerContext'
import type { ImportsListQuery } from '@/gql/graphql'
import { UploadBox } from '../upload/UploadBox'
import { ImportsTable } from './ImportsTable'

/** Where a file comes in, and the imports into a network so far, page by page. */
export function ImportsList({ imports }: { imports: NonNullable<ImportsListQuery['dataImports']> }) {
  const t = useTranslations('imports')
  const { can } = usePermissions()
  return (
    <>
      <PageHeader title={t('title')} intro={t('intro')} />
      {can('import:write') ? <UploadBox /> : null}
      {imports.nodes.length > 0 ? (
        <>
          <Title order={2} size="h3" mt="xl" mb="sm">
            {t('list.title')}
          </Title>
          <ImportsTable imports={imports.nodes} />
        </>
      ) : (
        <EmptyState title={t('empty.title')} text={t(can('import:write') ? 'empty.text' : 'empty.readOnly')} icon={<IconFileImport size={28} stroke={1.6} />} />
      )}
      <Pager pageInfo={imports.pageInfo} />
    </>
  )
}
