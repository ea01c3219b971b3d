import { ForbiddenState } from '@/components/states/ForbiddenState'

export default function Forbidden() {
  return <ForbiddenState order={1} />
}
