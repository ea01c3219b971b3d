'use client'

import { Button, Group, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Pager } from '@/components/Pager'
import { EmptyState } from '@/components/states/EmptyState'
import { usePermissions } from '@/lib/ViewerContext'
import type { ImportNamesQuery } from '@/gql/graphql'
import { ResolveNamesDocument } from '../wizard/changes'
import { useImportChange } from '../wizard/ImportChange'
import { NameCard } from './NameCard'
import classes from './NamesStep.module.css'

/** Answers that people have given and not sent yet: what each name stands for, null for nothing here. */
export type Answers = Readonly<Record<string, string | null>>

interface NamesStepProps {
  dataImport: NonNullable<ImportNamesQuery['dataImport']>
  skills: ImportNamesQuery['skills']
}

/** Names in the cells that look like something already here, or like nothing: somebody says what each stands for. All answers are sent at once, as the lines are then read anew. */
export function NamesStep({ dataImport: { id, version, names }, skills }: NamesStepProps) {
  const t = useTranslations('imports.names')
  const { can } = usePermissions()
  const { send, busy } = useImportChange()
  const [answers, setAnswers] = useState<Answers>({})
  const count = Object.keys(answers).length
  const save = async () => {
    const sent = await send('names', ResolveNamesDocument, { dataImport: id, expectedVersion: version, names: Object.entries(answers).map(([name, node]) => ({ name, node })) })
    if (sent) setAnswers({})
  }
  if (names.nodes.length === 0) return <EmptyState title={t('empty.title')} text={t('empty.text')} />
  return (
    <>
      <Text maw="46rem">{t('intro')}</Text>
      <ul className={classes.names}>
        {names.nodes.map((name) => (
          <NameCard
            key={name.id}
            name={name}
            skills={skills}
            answer={answers[name.id]}
            disabled={!can('import:write') || busy !== undefined}
            onAnswer={(node) => setAnswers({ ...answers, [name.id]: node })}
          />
        ))}
      </ul>
      {can('import:write') ? (
        <Group className={classes.save}>
          <Button leftSection={<IconCheck size={18} aria-hidden />} disabled={count === 0 || (busy !== undefined && busy !== 'names')} loading={busy === 'names'} onClick={() => void save()}>
            {t('save', { count })}
          </Button>
        </Group>
      ) : null}
      <Pager pageInfo={names.pageInfo} />
    </>
  )
}
