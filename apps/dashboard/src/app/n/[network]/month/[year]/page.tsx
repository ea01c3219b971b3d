import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Board } from '@/features/month/board/Board'
import { readBoard } from '@/features/month/board/readBoard'
import { VIEW_COOKIE } from '@/features/month/board/view'
import { MonthHeader } from '@/features/month/MonthHeader'
import { NoMonth } from '@/features/month/NoMonth'
import { readYear } from '@/features/month/readYear'
import { readPlanning } from '@/features/month/warnings/readPlanning'
import { dayKey } from '@/lib/dates'
import { getNetwork } from '@/lib/viewer'

interface BoardPageProps {
  params: Promise<{ network: string; year: string }>
}

export async function generateMetadata({ params }: BoardPageProps): Promise<Metadata> {
  return { title: (await getTranslations('month'))('title', { year: (await params).year }) }
}

export default async function BoardPage({ params }: BoardPageProps) {
  const { network: slug, year: text } = await params
  const year = readYear(text)
  const network = await getNetwork(slug)
  if (!network) notFound()
  const [board, { planning, count }] = await Promise.all([readBoard(network.id, year), readPlanning(network.id, year)])
  if (!board) return <NoMonth year={year} />
  const { month, lieux, loaded, kinds } = board
  const lastView = (await cookies()).get(VIEW_COOKIE)?.value
  return (
    <>
      <MonthHeader year={year} view="board" canPropose={month.viewerCanPropose} toLookAt={count} />
      <Board
        month={{ id: month.id, year, startsOn: month.startsOn, endsOn: month.endsOn, viewerCanPropose: month.viewerCanPropose }}
        lieux={lieux}
        loaded={loaded}
        waiting={{ total: month.unscheduled.totalCount, after: month.unscheduled.pageInfo.endCursor ?? null }}
        beyond={month.beyond.totalCount}
        kinds={kinds}
        planning={planning}
        lastView={lastView}
        today={dayKey(new Date().toISOString())}
      />
    </>
  )
}
