'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { DropVeil } from '@/components/drop/DropVeil'
import { handOver } from '@/lib/handed-over'
import { paths } from '@/lib/paths'
import { useDropAnywhere } from '@/lib/useDropAnywhere'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'

/** A list that falls on a page which takes no files itself is imported, by whoever may; from others the page is kept. */
export function DropToImport() {
  const t = useTranslations('shell')
  const network = useNetwork()
  const router = useRouter()
  const mayImport = usePermissions().can('import:write')
  const over = useDropAnywhere(
    mayImport
      ? (files) => {
          handOver(files)
          router.push(paths.imports(network.slug))
        }
      : undefined,
    { last: true },
  )
  return over ? <DropVeil>{t('dropToImport', { network: network.name })}</DropVeil> : null
}
