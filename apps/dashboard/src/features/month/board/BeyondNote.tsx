import { Anchor, Text } from '@mantine/core'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { paths } from '@/lib/paths'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'

/** That there are dates beyond the weeks of the board, and the way to their events. */
export function BeyondNote({ count, year }: { count: number; year: number }) {
  const t = useTranslations('month.board')
  const { slug } = useNetwork()
  const { member } = usePermissions()
  return (
    <Text size="sm" c="dimmed" mb="xs" className="no-print">
      <span>{t('beyond', { count })}</span>{' '}
      {member ? (
        <Anchor component={Link} href={`${paths.monthWarnings(slug, year)}?rules=OUTSIDE_MONTH`}>
          {t('beyondOpen')}
        </Anchor>
      ) : null}
    </Text>
  )
}
