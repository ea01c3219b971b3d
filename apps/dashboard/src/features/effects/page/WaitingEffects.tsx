'use client'

import { Text } from '@mantine/core'
import { IconEye, IconSparkles } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ButtonLink'
import { Section } from '@/components/Section'
import { useNetwork } from '@/lib/ViewerContext'
import { paths } from '@/lib/paths'
import type { ProjectEffects } from './documents'
import classes from './lists.module.css'
import { usePartyNames } from './usePartyNames'

/** Effects that nobody has observed anything of yet, and the way to say at once what was seen. */
export function WaitingEffects({ project: { id, viewerCanUpdate, parties, effects, effectsWithoutObservation: waiting } }: { project: ProjectEffects }) {
  const t = useTranslations('effects')
  const { slug } = useNetwork()
  const namesOf = usePartyNames(parties)
  return (
    <Section id="waiting" title={t('waiting.title')} count={waiting.length}>
      {waiting.length === 0 ? <Text c="dimmed">{effects.length === 0 ? t('waiting.noEffect') : t('waiting.none')}</Text> : null}
      <ul className={classes.rows}>
        {waiting.map(({ id: effect, statement, expectedBy }) => (
          <li key={effect} className={classes.row}>
            <span>
              {statement}
              <span className={classes.quiet}>{namesOf(expectedBy)}</span>
            </span>
            {viewerCanUpdate ? (
              <ButtonLink className="no-print" variant="light" href={paths.observeEffect(slug, id, effect)} leftSection={<IconEye size={18} aria-hidden />} aria-label={t('observeThis', { statement })}>
                {t('observe')}
              </ButtonLink>
            ) : null}
          </li>
        ))}
      </ul>
      <ButtonLink className="no-print" mt="md" me="sm" variant="subtle" href={paths.waitingEffects(slug)}>
        {t('network.link')}
      </ButtonLink>
      {viewerCanUpdate ? (
        <ButtonLink className="no-print" mt="md" variant="default" href={paths.unexpectedEffect(slug, id)} leftSection={<IconSparkles size={18} aria-hidden />}>
          {t('unexpected.action')}
        </ButtonLink>
      ) : null}
    </Section>
  )
}
