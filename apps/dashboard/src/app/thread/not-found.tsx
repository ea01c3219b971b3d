import { NotFoundState } from '@/components/states/NotFoundState'

export default function NotFound() {
  return <NotFoundState order={1} />
}
