import type { ReactNode } from 'react'
import { SelectBox } from '@/components/selection/SelectBox'
import { SelectPage } from '@/components/selection/SelectPage'
import classes from './CardTable.module.css'

interface CardTableRow {
  key: string
  /** The link that names the row. */
  name: ReactNode
  /** A quiet line below it. */
  summary?: ReactNode
  /** One for each column after the first; an empty one takes no room on a card. */
  cells: ReactNode[]
  /** What can be done with it, in a last column that paper has not. */
  actions?: ReactNode
  /** What the thing is called: the row begins with a box to tick it, and its key is the id. */
  selectAs?: string
}

interface CardTableProps {
  label: string
  /** Heads of the columns, that of the name first. */
  columns: string[]
  /** Head of the column of actions, where rows have some. */
  actionsHead?: string
  rows: CardTableRow[]
}

/** A table that becomes a pile of cards on a phone; the roles are spelled out because `display` would take them away. */
export function CardTable({ label, columns, actionsHead, rows }: CardTableProps) {
  const ids = rows.filter(({ selectAs }) => selectAs !== undefined).map(({ key }) => key)
  return (
    <table className={classes.table} role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {ids.length > 0 ? (
            <th className={`no-print ${classes.select}`} role="columnheader" scope="col">
              <SelectPage ids={ids} />
            </th>
          ) : null}
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
          {actionsHead ? (
            <th className="no-print" role="columnheader" scope="col">
              {actionsHead}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, name, summary, cells, actions, selectAs }) => (
          <tr key={key} role="row">
            {selectAs === undefined ? null : (
              <td className={`no-print ${classes.select}`} role="cell">
                <SelectBox id={key} name={selectAs} />
              </td>
            )}
            <th className={classes.name} role="rowheader" scope="row">
              {name}
              {summary ? <span className={classes.summary}>{summary}</span> : null}
            </th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]} role="cell">
                {cell}
              </td>
            ))}
            {actionsHead ? (
              <td className="no-print" role="cell">
                {actions}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What a value is, where a card has no head of its column above it; who listens hears the head. */
export function CardLabel({ children }: { children: ReactNode }) {
  return (
    <span className={classes.label} aria-hidden>
      {children}{' '}
    </span>
  )
}

/** Less important words of a cell; on a card they follow the others on the same line. */
export function Quiet({ children }: { children: ReactNode }) {
  return <span className={classes.quiet}>{children}</span>
}
