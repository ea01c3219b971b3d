import { redirect } from 'next/navigation'
import { Welcome } from '@/features/home/Welcome'
import { paths } from '@/lib/paths'
import { getViewer } from '@/lib/viewer'

/** Who belongs to one network goes straight to it; everybody else chooses. */
export default async function HomePage() {
  const viewer = await getViewer()
  const [first, ...others] = viewer.memberships
  if (first && others.length === 0) redirect(paths.network(first.network.slug))
  return <Welcome viewer={viewer} />
}
