'use client'

import { Text } from '@mantine/core'
import { useMutation } from '@apollo/client/react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { AddHere } from '@/components/quick/AddHere'
import { ItemActions } from '@/components/quick/ItemActions'
import { useQuickSave } from '@/components/quick/useQuickSave'
import { Section } from '@/components/Section'
import { UserErrors } from '@/components/UserErrors'
import { LimitWords } from '@/components/limits/LimitWords'
import type { AimLimitInput, AimPageQuery } from '@/gql/graphql'
import classes from './Aim.module.css'
import { AimItemForm } from './AimItemForm'
import { UpdateAimDocument } from './aim.operations'

export type Aim = NonNullable<NonNullable<AimPageQuery['network']>['sharedAim']>
export type AimList = 'objectives' | 'limits'
type AimItem = Aim['objectives'][number] | Aim['limits'][number]

interface AimListHereProps {
  aim: Aim
  list: AimList
  mayChange: boolean
}

/** Of the others, what is not said stays as it is. */
const asItIs = ({ id, statement }: AimItem) => ({ id, statement })

/** Writes one list of an aim; the whole list is sent, so that what others changed meanwhile is merged or shown. */
function useWriteList({ id, version }: Aim, list: AimList) {
  const [update] = useMutation(UpdateAimDocument)
  return (items: AimLimitInput[]) => () => update({ variables: { input: { id, expectedVersion: version, change: { [list]: items } } } })
}

/** Objectives or limits of a network, each written where it is read. */
export function AimListHere({ aim, list, mayChange }: AimListHereProps) {
  const t = useTranslations('aim')
  const write = useWriteList(aim, list)
  const quick = useQuickSave()
  const items: AimItem[] = aim[list]
  return (
    <Section id={list} title={t(`fields.${list}`)} count={items.length}>
      {items.length === 0 ? <Text c="dimmed">{t(list === 'objectives' ? 'noObjectives' : 'noLimits')}</Text> : null}
      <ol className={classes.list}>
        {items.map((item) => (
          <Item key={item.id} aim={aim} list={list} item={item} mayChange={mayChange} />
        ))}
      </ol>
      {mayChange ? (
        <div className="no-print">
          <AddHere label={t(`${list}.add`)}>
            {(close) => <AimItemForm list={list} label={t(`${list}.add`)} of={quick} onClose={close} onSubmit={async (item) => (await quick.save(write([...items.map(asItIs), item]), t('here.saved'))) && close()} />}
          </AddHere>
        </div>
      ) : null}
    </Section>
  )
}

function Item({ aim, list, item, mayChange }: AimListHereProps & { item: AimItem }) {
  const t = useTranslations('aim')
  const [editing, setEditing] = useState(false)
  const write = useWriteList(aim, list)
  const quick = useQuickSave()
  const items: AimItem[] = aim[list]
  const { id, statement } = item
  const limit = 'warnings' in item ? item : undefined
  if (editing) {
    const save = async (mine: AimLimitInput) => {
      if (await quick.save(write(items.map((one) => (one.id === id ? { ...mine, id } : asItIs(one)))), t('here.saved'))) setEditing(false)
    }
    return (
      <li>
        <AimItemForm list={list} objective={statement} limit={limit} label={t('here.editOf', { what: statement })} of={quick} onClose={() => setEditing(false)} onSubmit={save} />
      </li>
    )
  }
  return (
    <li>
      <div className={classes.item}>
        <div>
          {limit ? <LimitWords limit={limit} /> : statement}
          <UserErrors errors={quick.errors} />
        </div>
        {mayChange ? (
          <ItemActions
            editLabel={t('here.editOf', { what: statement })} onEdit={() => setEditing(true)} removeLabel={t('here.removeOf', { what: statement })}
            onRemove={() => void quick.save(write(items.filter((one) => one.id !== id).map(asItIs)), t('here.removed'))} pending={quick.pending}
          />
        ) : null}
      </div>
    </li>
  )
}
