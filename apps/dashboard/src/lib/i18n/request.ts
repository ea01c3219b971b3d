import { cookies } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { asLocale, localeCookie } from './locales'
import { loadMessages } from './messages'

/** How next-intl learns the language of a request. */
export default getRequestConfig(async () => {
  const locale = asLocale((await cookies()).get(localeCookie)?.value)
  return { locale, messages: await loadMessages(locale), timeZone: 'Europe/Paris' }
})
