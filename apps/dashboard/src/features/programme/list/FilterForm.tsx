import { useTranslations } from 'next-intl'
import type { ProgrammeFilters } from '../filters'
import type { ChoiceGroup } from './facets'
import classes from './FilterForm.module.css'

interface FilterFormProps {
  /** Where the form leads: the list or the map. */
  action: string
  filters: ProgrammeFilters
  groups: readonly ChoiceGroup[]
}

/** Words and boxes to tick, sent as an address: it works without a line of script, and what it finds can be shared. */
export function FilterForm({ action, filters, groups }: FilterFormProps) {
  const t = useTranslations('programme.filters')
  const ticked = groups.reduce((sum, { key }) => sum + filters[key].length, 0)
  return (
    <form className={classes.form} action={action} method="get" role="search" aria-label={t('label')}>
      {filters.day.map((day) => (
        <input key={day} type="hidden" name="day" value={day} />
      ))}
      {filters.lieu.map((lieu) => (
        <input key={lieu} type="hidden" name="lieu" value={lieu} />
      ))}
      {filters.when ? <input type="hidden" name="when" value={filters.when} /> : null}
      <div className={classes.search}>
        <span>
          <label htmlFor="q">{t('text')}</label>
          <input id="q" className={classes.input} type="search" name="q" defaultValue={filters.q} maxLength={100} enterKeyHint="search" />
        </span>
        <button className="public-button" data-quiet type="submit">
          {t('search')}
        </button>
      </div>
      <details className={classes.more}>
        <summary>{t('more', { count: ticked })}</summary>
        <div className={classes.groups}>
          {groups.map(({ key, choices }, index) => (
            <details key={key} className={classes.group} open={filters[key].length > 0 || (ticked === 0 && index === 0)}>
              <summary>{t(`groups.${key}`)}</summary>
              <fieldset>
                <legend className={classes.hidden}>{t(`groups.${key}`)}</legend>
                {choices.map(({ value, label, count }) => (
                  <label key={value} className={classes.choice} data-none={count === 0 || undefined}>
                    <input type="checkbox" name={key} value={value} defaultChecked={filters[key].includes(value)} />
                    <span>{label}</span>
                    <span className={classes.count}>{count}</span>
                  </label>
                ))}
              </fieldset>
            </details>
          ))}
          <button className={`public-button ${classes.apply}`} type="submit">
            {t('apply')}
          </button>
        </div>
      </details>
    </form>
  )
}
