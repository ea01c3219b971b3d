import { notFound } from 'next/navigation'

/** The year of an address; anything that is no year of our time leads to the not-found page. */
export function readYear(text: string): number {
  const year = /^20\d{2}$/.test(text) ? Number(text) : undefined
  return year ?? notFound()
}
