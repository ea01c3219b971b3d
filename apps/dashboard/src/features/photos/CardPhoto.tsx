import { getFragmentData, type FragmentType } from '@/gql'
import classes from './CardPhoto.module.css'
import { CoverPhoto } from './documents'

interface CardPhotoProps {
  cover?: FragmentType<typeof CoverPhoto> | null
  /** How it stands: across the top of a card, or small beside words. */
  shape: 'top' | 'beside'
}

/** The first photo of a thing, in a list: it keeps its room while it loads, and comes when it is near the window. */
export function CardPhoto({ cover: masked, shape }: CardPhotoProps) {
  const cover = getFragmentData(CoverPhoto, masked)
  if (!cover) return null
  const sources = shape === 'top' ? { srcSet: `${cover.small} 320w, ${cover.medium} 960w`, sizes: '(max-width: 40em) 92vw, 24rem' } : {}
  return <img className={classes[shape]} src={cover.small} {...sources} alt={cover.alternative ?? ''} loading="lazy" decoding="async" />
}
