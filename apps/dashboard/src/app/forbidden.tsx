import { LightState } from '@/features/shell/LightState'

/** A page outside networks that is closed to the visitor. */
export default function Forbidden() {
  return <LightState of="forbidden" />
}
