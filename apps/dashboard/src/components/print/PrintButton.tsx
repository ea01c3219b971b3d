'use client'

import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { usePathname, useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { ButtonLink } from '@/components/ButtonLink'
import { firstPage, wholeList } from '@/lib/paging'
import classes from './Print.module.css'

interface PrintButtonProps {
  /** The page shows its list part by part (`readShown` reads it): all of it is opened first, and prints by itself. */
  list?: boolean
}

/** Prints the page; of a list, all that its filters let through, not only what the screen shows of it. */
export function PrintButton({ list = false }: PrintButtonProps) {
  const t = useTranslations('common.print')
  const pathname = usePathname()
  const parameters = new URLSearchParams(useSearchParams())
  const whole = list && parameters.has('print')
  useEffect(() => (whole ? onceLoaded(() => window.print()) : undefined), [whole])

  const look = { variant: 'default', className: classes.button, leftSection: <IconPrinter size={18} aria-hidden /> }
  const href = (search: string) => (search ? `${pathname}?${search}` : pathname)
  if (list && !whole) {
    return (
      <ButtonLink href={href(wholeList(parameters))} {...look}>
        {t('button')}
      </ButtonLink>
    )
  }
  return (
    <>
      {whole ? (
        <ButtonLink href={href(firstPage(parameters))} variant="default">
          {t('back')}
        </ButtonLink>
      ) : null}
      <Button onClick={() => window.print()} {...look}>
        {t('button')}
      </Button>
    </>
  )
}

/** Calls back once the page is whole, and React has drawn it; returns what calls that off. */
function onceLoaded(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const begin = () => {
    timer = setTimeout(callback)
  }
  if (document.readyState === 'complete') begin()
  else window.addEventListener('load', begin, { once: true })
  return () => {
    clearTimeout(timer)
    window.removeEventListener('load', begin)
  }
}
