import { LightState } from '@/features/shell/LightState'

/** An address that leads nowhere. */
export default function NotFound() {
  return <LightState of="notFound" />
}
