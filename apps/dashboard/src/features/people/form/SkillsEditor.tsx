'use client'

import { ActionIcon, Button, Checkbox, Select } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { randomId } from '@mantine/hooks'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { TermSelect } from '@/components/terms/TermSelect'
import classes from './SkillsEditor.module.css'
import { SKILL_LEVELS, type PersonValues } from './values'

interface SkillsEditorProps {
  form: UseFormReturnType<PersonValues>
  skills: { id: string; label: string }[]
}

/** What somebody can do, how well, and whether they are ready to pass it on. */
export function SkillsEditor({ form, skills }: SkillsEditorProps) {
  const t = useTranslations('people')
  const lines = form.values.skills
  const levels = SKILL_LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))
  const add = () => form.insertListItem('skills', { key: randomId(), skill: null, level: 'CONFIRMED', willingToShare: false })
  return (
    <>
      <ul className={classes.skills}>
        {lines.map((line, index) => {
          const number = index + 1
          // A skill is said once: those of the other lines are not offered again.
          const free = skills.filter(({ id }) => id === line.skill || !lines.some(({ skill }) => skill === id))
          return (
            <li key={line.key} className={classes.skill}>
              <div className={classes.wide}>
                <TermSelect label={t('skill.label', { number })} required terms={free.map(({ id, label }) => ({ code: id, label }))} value={line.skill} {...form.getInputProps(`skills.${index}.skill`)} />
              </div>
              <Select className={classes.wide} label={t('skill.level')} data={levels} allowDeselect={false} {...form.getInputProps(`skills.${index}.level`)} />
              <Checkbox className={classes.share} label={t('skill.share')} {...form.getInputProps(`skills.${index}.willingToShare`, { type: 'checkbox' })} />
              <ActionIcon className={classes.remove} variant="subtle" color="red" size="lg" aria-label={t('skill.remove', { number })} onClick={() => form.removeListItem('skills', index)}>
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </li>
          )
        })}
      </ul>
      <div>
        <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={add} disabled={lines.length >= skills.length}>
          {t('skill.add')}
        </Button>
      </div>
    </>
  )
}
