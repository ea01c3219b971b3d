'use client'

import { Badge, Tooltip } from '@mantine/core'
import { IconHeartHandshake } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import chips from '@/components/terms/TermChips.module.css'
import { getFragmentData, graphql, type FragmentType } from '@/gql'

const PersonSkillChip = graphql(`
  fragment PersonSkillChip on PersonSkill {
    level
    willingToShare
    skill { id label }
  }
`)

interface SkillChipsProps {
  skills: readonly FragmentType<typeof PersonSkillChip>[]
}

/** Skills as small labels; a hand marks those that somebody is ready to pass on. */
export function SkillChips({ skills }: SkillChipsProps) {
  const t = useTranslations('people')
  return (
    <ul className={chips.chips}>
      {getFragmentData(PersonSkillChip, skills).map(({ skill, willingToShare }) => (
        <li key={skill.id}>
          {willingToShare ? (
            <Tooltip label={t('skill.shares')}>
              <Badge color="sapin" classNames={{ root: chips.chip, label: chips.words }} leftSection={<IconHeartHandshake size={13} role="img" aria-label={t('skill.shares')} />}>{skill.label}</Badge>
            </Tooltip>
          ) : (
            <Badge color="gray" classNames={{ root: chips.chip, label: chips.words }}>{skill.label}</Badge>
          )}
        </li>
      ))}
    </ul>
  )
}
