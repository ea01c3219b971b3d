import { namespaces } from './namespaces'
import type { Locale } from './locales'

type Messages = { [key: string]: string | Messages }

/** All messages of one language, by namespace. */
export async function loadMessages(locale: Locale): Promise<Record<string, Messages>> {
  const files = await Promise.all(
    namespaces.map(async (namespace) => {
      const file: { default: Messages } = await import(`../../messages/${locale}/${namespace}.json`)
      return [namespace, file.default] as const
    }),
  )
  return Object.fromEntries(files)
}
