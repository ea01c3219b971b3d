'use client'

import { Radio, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { DialogForm } from './DialogForm'
import classes from './Members.module.css'
import type { Made } from './InvitationReady'
import { RightsFields } from './RightsFields'
import { useMemberForm } from './useMemberForm'
import { WAYS, type Way } from './values'

interface InviteDialogProps {
  onMade: (invitation: Made) => void
  onClose: () => void
}

/** Who is invited, how, and to what. */
export function InviteDialog({ onMade, onClose }: InviteDialogProps) {
  const t = useTranslations('members.invite')
  const member = useMemberForm(undefined, ({ url, expiresAt }, meeting) => onMade({ url: url ?? '', expiresAt: expiresAt ?? '', meeting, email: form.values.way === 'mail' ? form.values.email.trim() : null }))
  const { form } = member.thing
  const { way, roles } = form.values

  const choose = (chosen: Way) => {
    form.setFieldValue('way', chosen)
    // A link that goes from hand to hand does not make coordinators.
    if (chosen === 'meeting') form.setFieldValue('roles', roles.filter((role) => role !== 'COORDINATOR'))
  }
  return (
    <DialogForm form={member} title={t('title')} submitLabel={t('submit')} isNew onClose={onClose}>
      <Radio.Group label={t('way')} value={way} onChange={(value) => choose(WAYS.find((one) => one === value) ?? 'link')}>
        <div className={classes.roles}>
          {WAYS.map((one) => (
            <Radio key={one} value={one} label={t(`ways.${one}.label`)} description={t(`ways.${one}.text`)} />
          ))}
        </div>
      </Radio.Group>
      {way === 'mail' ? <TextInput label={t('email')} type="email" autoComplete="off" {...form.getInputProps('email')} /> : null}
      <RightsFields {...member} meeting={way === 'meeting'} />
    </DialogForm>
  )
}
