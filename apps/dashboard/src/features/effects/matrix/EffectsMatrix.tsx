'use client'

import { Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { TermSelect, type Term } from '@/components/terms/TermSelect'
import type { ProjectEffects } from '../page/documents'
import { columnsOf, effectsIn, UNSAID } from './columns'
import classes from './Matrix.module.css'
import { MatrixCell } from './MatrixCell'
import { useGridFocus } from './useGridFocus'

/** What each party expects, for whom: parties × beneficiaries, written where it stands. On a phone each party is a card. */
export function EffectsMatrix({ project, beneficiaries }: { project: ProjectEffects; beneficiaries: Term[] }) {
  const t = useTranslations('effects')
  const [added, setAdded] = useState<string[]>([])
  const { parties, effects, viewerCanUpdate } = project
  const columns = columnsOf(effects, beneficiaries, added)
  const labelOf = (code: string) => (code === UNSAID ? t('matrix.unsaid') : ([...beneficiaries, ...effects.flatMap(({ beneficiary }) => beneficiary ?? [])].find((term) => term.code === code)?.label ?? code))
  const rows = [
    ...parties.map((party) => ({ id: party.id, name: party.actor?.name ?? t('hiddenParty'), role: party.role, party })),
    ...(effects.some(({ expectedBy }) => expectedBy.length === 0) ? [{ id: 'nobody', name: t('matrix.nobody'), role: t('matrix.nobodyAbout'), party: null }] : []),
  ]
  const grid = useGridFocus(rows.length, columns.length)
  if (parties.length === 0) return <Text c="dimmed">{t('matrix.noParty')}</Text>

  const left = beneficiaries.filter(({ code }) => !columns.includes(code))
  return (
    <>
      <div className={classes.scroll}>
        <table className={classes.matrix} role={viewerCanUpdate ? 'grid' : 'table'} aria-label={t('matrix.label')}>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {t('matrix.party')}
              </th>
              {columns.map((code) => (
                <th key={code} role="columnheader" scope="col">
                  {labelOf(code)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map(({ id, name, role, party }, row) => (
              <tr key={id} role="row">
                <th className={classes.party} role="rowheader" scope="row">
                  {name}
                  <span className={classes.role}>{role}</span>
                </th>
                {columns.map((code, column) => (
                  <MatrixCell
                    key={code} project={project} party={party} partyName={name} column={code} columnLabel={labelOf(code)} effects={effectsIn(effects, party?.id ?? null, code)}
                    focus={viewerCanUpdate && party ? grid.cell(row, column) : undefined}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {viewerCanUpdate ? (
        <div className={`no-print ${classes.below}`}>
          <Text size="sm" c="dimmed" className={classes.hint}>
            {t('matrix.hint')}
          </Text>
          {left.length > 0 ? <TermSelect label={t('matrix.addColumn')} terms={left} value={null} onChange={(code) => code && setAdded((known) => [...known, code])} /> : null}
        </div>
      ) : null}
    </>
  )
}
