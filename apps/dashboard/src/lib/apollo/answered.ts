/** What was answered; without data and without an error, the API counts as one that cannot be reached. */
export function answered<Answer>(answer: Answer | null | undefined): Answer {
  if (answer === null || answer === undefined) throw new Error('The API answered neither data nor an error')
  return answer
}
