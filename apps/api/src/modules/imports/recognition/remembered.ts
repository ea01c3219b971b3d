/** Long texts are seldom repeated. */
const LONGEST = 120;

/**
 * A pure function of a text that remembers what it has answered: lists repeat the same words thousands of times. When it has
 * become too much it forgets everything, which costs less than keeping count of what was used last.
 */
export function remembered<Answer extends object | string | number | boolean | null>(work: (text: string) => Answer, atMost = 10_000): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return work(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= atMost) answers.clear();
    // A copy: a piece of the file's text would keep all of it in memory.
    const own = Buffer.from(text).toString();
    const answer = work(own);
    answers.set(own, answer);
    return answer;
  };
}
