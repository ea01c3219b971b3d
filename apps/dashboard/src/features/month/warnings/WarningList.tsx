'use client'

import { useTranslations } from 'next-intl'
import { Section } from '@/components/Section'
import { UserErrors } from '@/components/UserErrors'
import type { MonthWarningFragment } from '@/gql/graphql'
import { OverrideDialog } from './OverrideDialog'
import { SEVERITIES } from './rules'
import { useOverrides } from './useOverrides'
import { WarningItem } from './WarningItem'
import classes from './WarningList.module.css'

/** What is worth a look, by gravity: each leads to its events, and can be accepted with a reason. */
export function WarningList({ warnings, year }: { warnings: readonly MonthWarningFragment[]; year: number }) {
  const t = useTranslations('warnings')
  const overrides = useOverrides()
  return (
    <div className={classes.severities}>
      {overrides.asking ? null : <UserErrors errors={overrides.errors} />}
      {SEVERITIES.map((severity) => {
        const those = warnings.filter((warning) => warning.severity === severity)
        if (those.length === 0) return null
        return (
          <Section key={severity} id={`warnings-${severity}`} title={t(`severity.${severity}`)} count={those.length}>
            <ul className={classes.list}>
              {those.map((warning) => (
                <WarningItem key={warning.id} warning={warning} year={year} pending={overrides.isPending(warning.id)} onAccept={overrides.ask} onTakeBack={overrides.takeBack} />
              ))}
            </ul>
          </Section>
        )
      })}
      {overrides.asking ? (
        <OverrideDialog
          key={overrides.asking.id}
          warning={overrides.asking}
          errors={overrides.errors}
          pending={overrides.isPending(overrides.asking.id)}
          onConfirm={(reason) => overrides.asking && void overrides.accept(overrides.asking, reason)}
          onClose={() => overrides.ask(undefined)}
        />
      ) : null}
    </div>
  )
}
