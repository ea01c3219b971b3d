'use client'

import Link from 'next/link'
import { paths } from '@/lib/paths'
import { useNetwork } from '@/lib/ViewerContext'
import { commentParts, type Mention } from './commentParts'
import classes from './Conversation.module.css'

/** The words of a comment: its line breaks, its addresses, and the people whom it calls. */
export function CommentText({ text, mentions }: { text: string; mentions: readonly Mention[] }) {
  const { slug } = useNetwork()
  return (
    <p className={classes.text}>
      {commentParts(text, mentions).map((part, index) => {
        if (part.kind === 'text') return part.text
        if (part.kind === 'mention') {
          return (
            <Link key={index} className={classes.mention} href={paths.person(slug, part.person)}>
              {part.text}
            </Link>
          )
        }
        return (
          <a key={index} href={part.text} target="_blank" rel="noopener noreferrer nofollow">
            {part.text}
          </a>
        )
      })}
    </p>
  )
}
