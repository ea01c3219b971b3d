import { ForbiddenState } from '@/components/states/ForbiddenState'

export default function Forbidden() {
  return (
    <main id="main">
      <ForbiddenState order={1} />
    </main>
  )
}
