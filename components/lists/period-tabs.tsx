import { hotUrl } from '@/lib/url'

const PERIODS = [
  { period: 'today', label: '今日' },
  { period: 'week', label: '本周' },
  { period: 'all', label: '全部' },
] as const

export type Period = (typeof PERIODS)[number]['period']

export type PeriodTabsProps = { readonly current: Period }

/** 今日 / 本周 / 全部, each with an address of its own. */
export function PeriodTabs({ current }: PeriodTabsProps) {
  return (
    <nav aria-label="时间范围">
      <ul className="period-tabs">
        {PERIODS.map(({ period, label }) => (
          <li key={period}>
            <a href={hotUrl(period)} aria-current={period === current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
