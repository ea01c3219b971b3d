import { Box, Text } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ButtonLink'
import { Section } from '@/components/Section'
import { paths } from '@/lib/paths'

/** Leads to the keys of partners; as wide as the form beside it. */
export function KeysDoor({ network }: { network: string }) {
  const t = useTranslations('apiKeys')
  return (
    <Box maw="56rem">
      <Section id="api-keys" title={t('title')}>
        <Text maw="44rem" mb="sm">
          {t('intro')}
        </Text>
        <ButtonLink href={paths.apiKeys(network)} variant="default" leftSection={<IconKey size={18} aria-hidden />}>
          {t('open')}
        </ButtonLink>
      </Section>
    </Box>
  )
}
