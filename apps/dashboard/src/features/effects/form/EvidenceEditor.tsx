'use client'

import { Button, Checkbox, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { randomId } from '@mantine/hooks'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { EvidenceKind } from '@/gql/graphql'
import { linkOrFileValues } from '@/features/project-files/linkOrFile'
import { LinkOrFile } from '@/features/project-files/LinkOrFile'
import type { EvidenceValues } from './observationValues'
import classes from './evidence.module.css'

const KINDS: readonly EvidenceKind[] = ['QUOTE', 'PHOTO', 'LINK', 'DOCUMENT']

interface EvidenceEditorProps {
  /** The project that files belong to. */
  project: string
  evidence: EvidenceValues[]
  errorOf: (path: string) => ReactNode
  onChange: (evidence: EvidenceValues[]) => void
}

/** What supports an observation. Nobody is quoted without having agreed. */
export function EvidenceEditor({ project, evidence, errorOf, onChange }: EvidenceEditorProps) {
  const t = useTranslations('effects.evidence')
  const change = (index: number, part: Partial<EvidenceValues>) => onChange(evidence.map((each, at) => (at === index ? { ...each, ...part } : each)))
  return (
    <>
      {evidence.map((each, index) => {
        const { key, kind, url, text, consent } = each
        const number = index + 1
        const path = `evidence.${index}`
        const quote = kind === 'QUOTE'
        return (
          <Stack key={key} className={classes.one} gap="sm" role="group" aria-label={t('numbered', { number })}>
            <Select
              label={t('kind')} data={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))} allowDeselect={false} value={kind}
              onChange={(value) => change(index, { kind: KINDS.find((one) => one === value) ?? kind })}
            />
            {kind === 'DOCUMENT' ? (
              <LinkOrFile project={project} value={each} onChange={(part) => change(index, part)} urlLabel={t('url')} errors={{ url: errorOf(`${path}.url`), file: errorOf(`${path}.file`) }} path={`${path}.`} />
            ) : quote ? null : (
              <TextInput label={t('url')} withAsterisk type="url" inputMode="url" placeholder="https://" maxLength={500} data-path={`${path}.url`} value={url} error={errorOf(`${path}.url`)} onChange={(event) => change(index, { url: event.currentTarget.value })} />
            )}
            <Textarea
              label={t(quote ? 'said' : 'shows')} withAsterisk={quote} autosize minRows={quote ? 2 : 1} maxLength={2000} data-path={`${path}.text`} value={text} error={errorOf(`${path}.text`)}
              onChange={(event) => change(index, { text: event.currentTarget.value })}
            />
            {quote || kind === 'PHOTO' ? (
              <Checkbox label={t(quote ? 'consent' : 'consentShown')} data-path={`${path}.consent`} checked={consent} error={errorOf(`${path}.consent`)} onChange={(event) => change(index, { consent: event.currentTarget.checked })} />
            ) : null}
            <div>
              <Button size="compact-sm" variant="subtle" color="red" leftSection={<IconTrash size={16} aria-hidden />} aria-label={t('remove', { number })} onClick={() => onChange(evidence.filter((_, at) => at !== index))}>
                {t('removeShort')}
              </Button>
            </div>
          </Stack>
        )
      })}
      <div>
        <Button variant="light" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => onChange([...evidence, { key: randomId(), id: null, kind: 'QUOTE', text: '', consent: false, ...linkOrFileValues() }])}>
          {t('add')}
        </Button>
      </div>
    </>
  )
}
