import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'
import classes from './paper.module.css'

interface PaperToolsProps {
  network: string
  year: number
  title: string
  hint: string
}

const PRINT = `document.getElementById('print').addEventListener('click',function(){print()})`

/** What stands above sheets on the screen: the way back, how to print them, and the button, which the browser's own menu replaces where scripts do not run. */
export async function PaperTools({ network, year, title, hint }: PaperToolsProps) {
  const [t, nonce] = [await getTranslations('programme.paper'), (await headers()).get('x-nonce') ?? undefined]
  return (
    <div className={classes.tools}>
      <h1>{title}</h1>
      <a href={paths.programme(network, year)}><span aria-hidden="true">‹ </span>{t('back')}</a>
      <button id="print" className="public-button" type="button">
        {t('print')}
      </button>
      <p>{hint}</p>
      <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: PRINT }} />
    </div>
  )
}
