import { IconArmchair, IconUsers } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { Section } from '@/components/Section'
import classes from './LieuRooms.module.css'

const LieuRoomsFragment = graphql(`
  fragment LieuRooms on Lieu {
    rooms { id name capacity shareable }
  }
`)

/** Rooms that events can book. */
export function LieuRooms({ lieu }: { lieu: FragmentType<typeof LieuRoomsFragment> }) {
  const t = useTranslations('lieux')
  const { rooms } = getFragmentData(LieuRoomsFragment, lieu)
  if (rooms.length === 0) return null
  return (
    <Section id="rooms" title={t('fields.rooms')} count={rooms.length}>
      <ul className={classes.rooms}>
        {rooms.map((room) => (
          <li key={room.id}>
            <span className={classes.name}>{room.name}</span>
            {room.capacity ? (
              <span className={classes.fact}>
                <IconUsers size={16} stroke={1.7} aria-hidden />
                {t('rooms.capacity', { count: room.capacity })}
              </span>
            ) : null}
            {room.shareable ? (
              <span className={classes.fact}>
                <IconArmchair size={16} stroke={1.7} aria-hidden />
                {t('rooms.shareable')}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
