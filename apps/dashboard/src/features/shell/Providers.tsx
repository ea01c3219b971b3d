'use client'

import 'dayjs/locale/fr'
import { MantineProvider, mergeThemeOverrides, Notification } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { Notifications } from '@mantine/notifications'
import { useTranslations } from 'next-intl'
import { useMemo, type ReactNode } from 'react'
import { RuntimeConfigProvider, type RuntimeConfigValue } from '@/components/RuntimeConfig'
import { ApolloProvider } from '@/lib/apollo/ApolloProvider'
import { cssVariables, theme } from '@/lib/theme'

interface ProvidersProps {
  locale: string
  runtimeConfig: RuntimeConfigValue
  children: ReactNode
}

/** Everything that client components expect around them. Weeks start on Monday. */
export function Providers({ locale, runtimeConfig, children }: ProvidersProps) {
  const close = useTranslations('common')('close')
  const worded = useMemo(
    () => mergeThemeOverrides(theme, { components: { Notification: Notification.extend({ defaultProps: { withBorder: true, closeButtonProps: { 'aria-label': close } } }) } }),
    [close],
  )
  return (
    <ApolloProvider>
      <MantineProvider theme={worded} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <DatesProvider settings={{ locale, firstDayOfWeek: 1, weekendDays: [0, 6] }}>
          <RuntimeConfigProvider value={runtimeConfig}>
            {children}
            <Notifications position="bottom-center" containerWidth={440} />
          </RuntimeConfigProvider>
        </DatesProvider>
      </MantineProvider>
    </ApolloProvider>
  )
}
