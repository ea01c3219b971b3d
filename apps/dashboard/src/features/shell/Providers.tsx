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
import classes from './Providers.module.css'

interface ProvidersProps {
  locale: string
  /** What style elements carry so that the browser takes them: the nonce of the answer that this came with. */
  nonce: string | undefined
  runtimeConfig: RuntimeConfigValue
  children: ReactNode
}

/** The nonce that the browser holds on to is that of the page which it loaded; the answers that later pages came with have others. */
const ofDocument = (nonce: string | undefined): string | undefined =>
  typeof document === 'undefined' ? nonce : (document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? nonce)

/** Dialogs keep the page behind them still by a style element of a library that looks for the nonce here. */
function lendNonce(nonce: string | undefined): void {
  if (typeof window !== 'undefined') Object.assign(window, { __webpack_nonce__: nonce })
}

/** Everything that client components expect around them. Weeks start on Monday. */
export function Providers({ locale, nonce: sent, runtimeConfig, children }: ProvidersProps) {
  const nonce = ofDocument(sent)
  lendNonce(nonce)
  const close = useTranslations('common')('close')
  const worded = useMemo(
    () => mergeThemeOverrides(theme, { components: { Notification: Notification.extend({ defaultProps: { withBorder: true, closeButtonProps: { 'aria-label': close } } }) } }),
    [close],
  )
  return (
    <ApolloProvider nonce={nonce}>
      <MantineProvider theme={worded} cssVariablesResolver={cssVariables} defaultColorScheme="auto" getStyleNonce={nonce === undefined ? undefined : () => nonce}>
        <DatesProvider settings={{ locale, firstDayOfWeek: 1, weekendDays: [0, 6] }}>
          <RuntimeConfigProvider value={runtimeConfig}>
            {children}
            <Notifications position="bottom-center" containerWidth={440} classNames={{ root: classes.notices }} />
          </RuntimeConfigProvider>
        </DatesProvider>
      </MantineProvider>
    </ApolloProvider>
  )
}
