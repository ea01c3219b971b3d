'use client'

import { useMutation } from '@apollo/client/react'
import { Select, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { UserErrors } from '@/components/UserErrors'
import type { MonthRulesQuery, WarningRule, WarningSeverity } from '@/gql/graphql'
import { answered } from '@/lib/apollo/answered'
import { usePermissions } from '@/lib/ViewerContext'
import type { UserError } from '@/lib/user-errors'
import { RULES } from './rules'
import { SetRuleSeverityDocument } from './warnings.operations'
import classes from './RuleTable.module.css'

const CHOICES = ['SERIOUS', 'WARNING', 'NOTICE', 'OFF'] as const

/** How grave each rule is in this month; the coordinator chooses, and what is chosen counts at once. */
export function RuleTable({ month: loaded }: { month: NonNullable<MonthRulesQuery['essMonth']> }) {
  const t = useTranslations('warnings')
  const failed = useTranslations('forms.failed')
  const may = usePermissions().can('warning:setSeverity')
  const router = useRouter()
  const [month, setMonth] = useState(loaded)
  const [pending, setPending] = useState<WarningRule>()
  const [errors, setErrors] = useState<UserError[]>([])
  const [set] = useMutation(SetRuleSeverityDocument)

  const choose = async (rule: WarningRule, severity: WarningSeverity) => {
    setPending(rule)
    try {
      const { data } = await set({ variables: { input: { essMonth: month.id, expectedVersion: month.version, rule, severity } } })
      const { essMonth, userErrors } = answered(data?.setRuleSeverity)
      setErrors(userErrors)
      if (essMonth) {
        setMonth(essMonth)
        notifications.show({ message: t('rulesPage.saved', { rule: t(`rules.${rule}.name`) }) })
      }
      // A conflict: what others have chosen comes with the page.
      router.refresh()
    } catch {
      setErrors([{ code: 'UNREACHABLE', message: failed('text') }])
    } finally {
      setPending(undefined)
    }
  }

  return (
    <>
      <UserErrors errors={errors} />
      <ul className={classes.list}>
        {RULES.map((rule) => {
          const found = month.ruleSeverities?.find((one) => one.rule === rule)
          if (!found) return null
          return (
            <li key={rule} className={classes.rule}>
              <div>
                <Text fw={600}>{t(`rules.${rule}.name`)}</Text>
                <Text size="sm" c="dimmed">
                  {t(`rules.${rule}.text`)}
                </Text>
              </div>
              {may ? (
                <Select
                  aria-label={t('rulesPage.severityOf', { rule: t(`rules.${rule}.name`) })}
                  data={CHOICES.map((value) => ({ value, label: value === found.byDefault ? t('rulesPage.byDefault', { severity: t(`severity.${value}`) }) : t(`severity.${value}`) }))}
                  value={found.severity}
                  allowDeselect={false}
                  disabled={pending !== undefined}
                  onChange={(value) => value && void choose(rule, value as WarningSeverity)}
                />
              ) : (
                <Text>{t(`severity.${found.severity}`)}</Text>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
