'use client'

import { Button, type ButtonProps } from '@mantine/core'
import Link from 'next/link'
import type { ReactNode } from 'react'

interface ButtonLinkProps extends ButtonProps {
  href: string
  children: ReactNode
  'aria-label'?: string
}

/** A link that looks like a button, for server components too (they cannot hand `component={Link}` to Mantine). */
export function ButtonLink(props: ButtonLinkProps) {
  return <Button component={Link} {...props} />
}
