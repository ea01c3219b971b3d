'use client'

import { Button, NumberInput, Text } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { MapView } from '@/components/map/MapView'
import { FieldRow } from '@/components/forms/FormSection'
import type { LieuForm } from './LieuForm'
import classes from './LocationFields.module.css'
import type { LieuFormOptions } from './options'

interface LocationFieldsProps {
  form: LieuForm
  neighbours: LieuFormOptions['neighbours']
}

/** Five decimals are about a metre. */
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5

/** The point on the map: by a click, or as two numbers for the keyboard and for who has them. */
export function LocationFields({ form, neighbours }: LocationFieldsProps) {
  const t = useTranslations('lieux')
  const locale = useLocale()
  const { latitude, longitude } = form.values.location
  const name = form.values.name
  const known = latitude !== '' && longitude !== ''
  const points = useMemo(
    () => [
      ...neighbours.flatMap(({ id, name: other, location }) => (location ? [{ id, name: other, latitude: location.latitude, longitude: location.longitude }] : [])),
      ...(latitude !== '' && longitude !== '' ? [{ id: 'here', name: name || t('location.here'), latitude, longitude }] : []),
    ],
    [neighbours, latitude, longitude, name, t],
  )
  const number = { decimalScale: 6, decimalSeparator: locale === 'fr' ? ',' : '.', allowedDecimalSeparators: ['.', ','], hideControls: true }
  const error = form.errors['location']
  return (
    <div className={classes.fields}>
      <Text size="sm">{t('location.hint')}</Text>
      <MapView
        points={points}
        label={t('location.label')}
        highlightedId={known ? 'here' : undefined}
        className={classes.map}
        onPick={(place) => form.setFieldValue('location', { latitude: round(place.latitude), longitude: round(place.longitude) })}
      />
      <FieldRow>
        <NumberInput label={t('location.latitude')} {...number} {...form.getInputProps('location.latitude')} error={Boolean(error)} aria-describedby={error ? 'location-error' : undefined} />
        <NumberInput label={t('location.longitude')} {...number} {...form.getInputProps('location.longitude')} error={Boolean(error)} aria-describedby={error ? 'location-error' : undefined} />
      </FieldRow>
      {error ? (
        <Text id="location-error" size="sm" c="var(--mantine-color-error)">
          {error}
        </Text>
      ) : null}
      {latitude !== '' || longitude !== '' ? (
        <div>
          <Button variant="subtle" size="compact-sm" onClick={() => form.setFieldValue('location', { latitude: '', longitude: '' })}>
            {t('location.clear')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
