'use client'

import { Anchor, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ButtonLink'
import { Section } from '@/components/Section'
import { useNetwork } from '@/lib/ViewerContext'
import { paths } from '@/lib/paths'
import { EffectStateBadge } from '../EffectStateBadge'
import type { ProjectEffects } from './documents'
import classes from './lists.module.css'

/** Impacts, as things of their own, with the effects that contribute: never counted in. */
export function Impacts({ project: { id, viewerCanUpdate, impacts } }: { project: ProjectEffects }) {
  const t = useTranslations('effects')
  const { slug } = useNetwork()
  return (
    <Section id="impacts" title={t('impacts.title')} count={impacts.length}>
      <Text c="dimmed" mb="sm">
        {t('impacts.about')}
      </Text>
      <ul className={classes.rows}>
        {impacts.map(({ id: impact, statement, effects }) => (
          <li key={impact}>
            <div className={classes.head}>
              <strong>{statement}</strong>
              {viewerCanUpdate ? (
                <Anchor className="no-print" component={Link} size="sm" href={paths.editImpact(slug, id, impact)} aria-label={t('editThis', { statement })}>
                  {t('edit')}
                </Anchor>
              ) : null}
            </div>
            {effects.length === 0 ? <span className={classes.quiet}>{t('impacts.noEffect')}</span> : null}
            <ul className={classes.inner} aria-label={t('impacts.contributing')}>
              {effects.map((effect) => (
                <li key={effect.id} className={classes.head}>
                  {effect.statement} <EffectStateBadge state={effect.state} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {viewerCanUpdate ? (
        <ButtonLink className="no-print" mt="md" variant="light" href={paths.newImpact(slug, id)} leftSection={<IconPlus size={18} aria-hidden />}>
          {t('impacts.add')}
        </ButtonLink>
      ) : null}
    </Section>
  )
}
