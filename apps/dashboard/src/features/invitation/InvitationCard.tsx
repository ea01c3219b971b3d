import { Text, Title } from '@mantine/core'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ButtonLink'
import { paths } from '@/lib/paths'
import type { Viewer } from '@/lib/viewer'
import type { Invitation } from './invitation'
import classes from './Invitation.module.css'
import { InvitationTerms } from './InvitationTerms'
import { JoinNetwork } from './JoinNetwork'
import { RegisterForm } from './RegisterForm'

/** What a link offers, and the way in: with the account that is signed in, with a new one, or through the sign-in page and back. */
export async function InvitationCard({ token, invitation, viewer }: { token: string; invitation: Invitation; viewer: Viewer }) {
  const t = await getTranslations('invitation')
  const { network, invitedBy, state, member } = invitation
  if (member) {
    return (
      <Message title={t('member.title')} text={t('member.text', { network: network.name })}>
        <ButtonLink href={paths.network(network.slug)}>{t('member.open')}</ButtonLink>
      </Message>
    )
  }
  if (state !== 'OPEN') return <Message title={t(`closed.${state}.title`)} text={t(`closed.${state}.text`, { network: network.name })} />
  return (
    <div className={classes.page}>
      <div className={classes.card}>
        <Title order={1} size="h2">
          {t('title', { network: network.name })}
        </Title>
        <Text>{invitedBy ? t('invitedBy', { name: invitedBy, network: network.name }) : t('invited', { network: network.name })}</Text>
        <InvitationTerms invitation={invitation} />
        {viewer.kind === 'ANONYMOUS' ? <RegisterForm token={token} invitation={invitation} /> : <JoinNetwork token={token} account={viewer.name ?? ''} />}
      </div>
    </div>
  )
}

/** An invitation that leads nowhere, or further than this page. */
export function Message({ title, text, children }: { title: string; text: string; children?: React.ReactNode }) {
  return (
    <div className={classes.page}>
      <div className={classes.card}>
        <Title order={1} size="h2">
          {title}
        </Title>
        <Text>{text}</Text>
        {children}
      </div>
    </div>
  )
}
