'use client'

import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { DialogForm } from './DialogForm'
import type { Member } from './operations'
import { RightsFields } from './RightsFields'
import { useMemberForm } from './useMemberForm'

/** Changes what a member may do. */
export function MemberDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useTranslations('members')
  const words = useTranslations('forms')
  const router = useRouter()
  const form = useMemberForm(member, () => {
    notifications.show({ message: words('saved', { name: member.name }) })
    onClose()
    router.refresh()
  })
  return (
    <DialogForm form={form} title={t('edit.title', { name: member.name })} submitLabel={words('save')} isNew={false} onClose={onClose}>
      <RightsFields {...form} />
    </DialogForm>
  )
}
