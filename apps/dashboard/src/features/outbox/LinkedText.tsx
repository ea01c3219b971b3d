import classes from './OutboxList.module.css'

/** Plain text whose web addresses are links. */
export function LinkedText({ text }: { text: string }) {
  return (
    <p className={classes.text}>
      {text.split(/(https?:\/\/\S+)/).map((part, index) =>
        index % 2 === 1 ? (
          // The parts of a text never change their order.
          <a key={index} href={part} rel="noreferrer">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  )
}
