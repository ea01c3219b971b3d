import { LoadingPage } from '@/components/states/Loading'

export default function Loading() {
  return <LoadingPage />
}
