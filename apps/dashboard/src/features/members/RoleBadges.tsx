import { Badge } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { Role } from '@/gql/graphql'

const COLORS: Readonly<Record<Role, string>> = { COORDINATOR: 'miel', ANIMATEUR: 'sapin', COMPANION: 'prune', MEMBER: 'gray' }

export function RoleBadges({ roles }: { roles: readonly Role[] }) {
  const t = useTranslations('members.roles')
  return roles.map((role) => (
    <Badge key={role} color={COLORS[role]}>
      {t(role)}
    </Badge>
  ))
}
