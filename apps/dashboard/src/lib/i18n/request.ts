import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { getViewer } from '@/lib/viewer'
import { asLocale, defaultLocale, localeCookie, type Locale } from './locales'
import { loadMessages } from './messages'

/** How next-intl learns the language of a request. */
export default getRequestConfig(async () => {
  const chosen = (await headers()).get('x-essaim-locale') ?? (await cookies()).get(localeCookie)?.value
  const locale = chosen ? asLocale(chosen) : await localeOfAccount()
  return { locale, messages: await loadMessages(locale), timeZone: 'Europe/Paris' }
})

/** A page that cannot ask the API must still be able to say so. */
async function localeOfAccount(): Promise<Locale> {
  try {
    return asLocale((await getViewer()).locale)
  } catch {
    return defaultLocale
  }
}
