import { Skeleton, VisuallyHidden } from '@mantine/core'
import { useTranslations } from 'next-intl'
import classes from './Loading.module.css'

interface LoadingProps {
  /** How many rows or cards to hold the place of. */
  count?: number
}

function Announced() {
  const t = useTranslations('common')
  return <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
}

const places = (count: number) => Array.from({ length: count }, (_, index) => index)

/** Holds the place of a list. */
export function LoadingList({ count = 6 }: LoadingProps) {
  return (
    <div className={classes.list}>
      <Announced />
      {places(count).map((place) => (
        <Skeleton key={place} height={64} />
      ))}
    </div>
  )
}

/** Holds the place of cards side by side. */
export function LoadingCards({ count = 6 }: LoadingProps) {
  return (
    <div className={classes.cards}>
      <Announced />
      {places(count).map((place) => (
        <Skeleton key={place} height={150} />
      ))}
    </div>
  )
}

/** Holds the place of a whole page: title, then rows. */
export function LoadingPage() {
  return (
    <div className={classes.list}>
      <Skeleton height={38} width="40%" />
      <LoadingList />
    </div>
  )
}
