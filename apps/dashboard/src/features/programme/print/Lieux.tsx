import { groupBy } from '@/lib/group-by'
import type { ProgrammeCard } from '../programme.operations'
import classes from './paper.module.css'

/** The lieux of the programme by commune: "Lens : La Marmite, La Remise". */
export function Lieux({ dates }: { dates: readonly ProgrammeCard[] }) {
  const lieux = [...new Map(dates.flatMap(({ lieu }) => (lieu ? [[lieu.id, lieu] as const] : []))).values()].sort((a, b) => a.name.localeCompare(b.name, 'fr'))
  const communes = [...groupBy(lieux, ({ address }) => address?.commune?.name ?? '')].sort(([a], [b]) => a.localeCompare(b, 'fr'))
  return (
    <p className={classes.lieux}>
      {communes.map(([commune, those], index) => (
        <span key={commune}>
          {index > 0 ? ' · ' : null}
          {commune ? <strong>{commune} </strong> : null}
          {those.map(({ name }) => name).join(', ')}
        </span>
      ))}
    </p>
  )
}
