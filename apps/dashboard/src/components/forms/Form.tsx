'use client'

import { useSyncExternalStore, type ComponentProps } from 'react'

/** A form that nobody can type in or send before React answers to it: on a slow line, both would be lost. */
export function Form(props: ComponentProps<'form'>) {
  const answers = useSyncExternalStore(never, () => true, () => false)
  // "post": should a browser send the form by itself all the same, nothing typed stands in the address.
  return <form noValidate method="post" inert={!answers} {...props} />
}

const never = () => () => undefined
