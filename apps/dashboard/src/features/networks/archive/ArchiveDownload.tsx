import { Box, Button, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { Section } from '@/components/Section'
import { paths } from '@/lib/paths'

/** The whole network as one file, to keep or to take to another instance; as wide as the form beside it. */
export function ArchiveDownload({ network }: { network: string }) {
  const t = useTranslations('networks.archive')
  return (
    <Box maw="56rem">
      <Section id="archive" title={t('title')}>
        <Text maw="44rem" mb="sm">
          {t('what')}
        </Text>
        <Button component="a" href={paths.archive(network)} download variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
          {t('download')}
        </Button>
      </Section>
    </Box>
  )
}
