import { readOpeningHours } from '@essaim/planning/opening-hours'
import { Text, Textarea, type TextareaProps } from '@mantine/core'
import { OpeningHours } from '@/components/OpeningHours'

/** Opening hours as they are typed, and below, day by day, how they are understood. */
export function OpeningHoursInput({ value, ...props }: TextareaProps & { value: string }) {
  return (
    <div>
      <Textarea autosize minRows={2} value={value} {...props} />
      {readOpeningHours(value) ? (
        <Text component="div" size="sm" c="dimmed" mt={6}>
          <OpeningHours text={value} />
        </Text>
      ) : null}
    </div>
  )
}
