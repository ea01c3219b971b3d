import { Text } from '@mantine/core'

/** Plain text of several paragraphs, with its line breaks, no wider than reads well. */
export function LongText({ children }: { children: string }) {
  return <Text style={{ whiteSpace: 'pre-line', maxWidth: '44rem' }}>{children}</Text>
}
