'use client'

import { Button, Group, Text } from '@mantine/core'
import { IconTablePlus } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { paths } from '@/lib/paths'
import { useNetwork } from '@/lib/ViewerContext'
import { ImportSheetDocument } from '../wizard/changes'
import { useImportChange } from '../wizard/ImportChange'

interface OtherSheetsProps {
  /** Id of the import that holds the workbook. */
  dataImport: string
  sheets: readonly string[]
}

/** The sheets of a workbook that this import does not read: each can be an import of its own, without the file being sent again. */
export function OtherSheets({ dataImport, sheets }: OtherSheetsProps) {
  const t = useTranslations('imports.kind')
  const router = useRouter()
  const network = useNetwork()
  const { send, busy } = useImportChange()
  return (
    <div>
      <Text size="sm" mb={6}>{t('otherSheets')}</Text>
      <Group gap="xs">
        {sheets.map((sheet) => (
          <Button
            key={sheet}
            variant="default"
            size="compact-md"
            leftSection={<IconTablePlus size={16} aria-hidden />}
            disabled={busy !== undefined}
            loading={busy === `sheet ${sheet}`}
            onClick={() => void send(`sheet ${sheet}`, ImportSheetDocument, { dataImport, sheet }, (id) => router.push(paths.import(network.slug, id)))}
          >
            {t('readToo', { sheet })}
          </Button>
        ))}
      </Group>
    </div>
  )
}
