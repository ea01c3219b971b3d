import { NotFoundState } from '@/components/states/NotFoundState'

export default function NotFound() {
  return (
    <main id="main">
      <NotFoundState order={1} />
    </main>
  )
}
