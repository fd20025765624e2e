// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { BarList } from '@/lib/studio/parts/bar-list'
import { CommentCard } from '@/lib/studio/parts/comment-card'
import { DataTable } from '@/lib/studio/parts/data-table'
import { DayChart } from '@/lib/studio/parts/day-chart'
import { ShareBar } from '@/lib/studio/parts/share-bar'
import { SignInForm } from '@/lib/studio/parts/sign-in-form'
import { StudioSection } from '@/lib/studio/parts/studio-section'
import { Tabs } from '@/lib/studio/parts/tabs'
import { findViolations } from '@/tests/components/axe'

afterEach(cleanup)

const chart = (
  <DayChart
    id="days"
    title="每天的浏览"
    unit="次浏览"
    days={[
      { day: '2026-11-22', value: 1200 },
      { day: '2026-11-23', value: 0 },
    ]}
  />
)
const bars = (
  <BarList
    caption="每一步卡住的人"
    now="现在这一版"
    earlier="以前的版本"
    rows={[
      { key: 'open', number: '1', label: '打开设置', now: 1, earlier: 3 },
      { key: 'choose', number: '2', label: '选银行卡', now: 8 },
    ]}
  />
)
const table = (
  <DataTable
    caption="文章"
    columns={[
      { title: '标题', kind: 'text' },
      { title: '浏览', kind: 'number' },
    ]}
    rows={[
      {
        key: 'a',
        cells: [
          <a key="a" href="/studio/articles/a">
            甲
          </a>,
          3,
        ],
      },
    ]}
    empty="还没有。"
  />
)
const comment = (
  <CommentCard
    receipt="r1"
    words="没有这个按钮"
    at="2026-11-23 12:00"
    article={{ title: '甲', href: '/studio/articles/a' }}
    facts={['没帮助']}
    state="open"
    stateNames={{ open: '未处理', doing: '处理中', done: '已解决' }}
    back="/studio/comments?state=open"
  />
)
const page = (
  <main>
    <h1>概览</h1>
    <StudioSection id="all" title="全部" csv="/studio/csv/articles.csv">
      <Tabs label="时间" items={[{ href: '/studio', label: '今日', isCurrent: true }]} />
      {chart}
      {bars}
      {table}
      {comment}
    </StudioSection>
  </main>
)

describe('a page of the studio', () => {
  test('gives axe nothing to object to', async () => {
    document.documentElement.lang = 'zh-CN'
    document.title = '概览'
    expect(await findViolations(render(page).container)).toEqual([])
  })
})

describe('SignInForm', () => {
  test('ties the error to the field', async () => {
    const { container } = render(
      <main>
        <SignInForm to="/studio" error="密码不对。" />
      </main>,
    )
    expect(screen.getByLabelText('密码')).toHaveAccessibleDescription('密码不对。')
    expect(screen.getByRole('alert')).toHaveTextContent('密码不对。')
    expect(await findViolations(container)).toEqual([])
  })
})

describe('DayChart', () => {
  test('says in words what it shows', () => {
    render(chart)
    const picture = screen.getByRole('img', { name: '每天的浏览' })
    expect(picture).toHaveAccessibleDescription(
      '2 天共 1200 次浏览，最多的是 2026-11-22，1200 次浏览。',
    )
  })

  test('has every figure in a table, newest first', () => {
    const { container } = render(chart)
    const rows = [...container.querySelectorAll('details tbody tr')].map((row) => row.textContent)
    expect(rows).toEqual(['2026-11-230', '2026-11-221,200'])
  })
})

describe('BarList', () => {
  test('is a table with a row a step', () => {
    render(bars)
    const row = screen.getByRole('row', { name: /选银行卡/ })
    expect(within(row).getByRole('rowheader')).toHaveTextContent('2选银行卡')
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['8', '0'])
  })

  test('draws bars to the same measure', () => {
    const { container } = render(bars)
    const widths = [...container.querySelectorAll('tbody rect')].map((bar) =>
      bar.getAttribute('width'),
    )
    expect(widths).toEqual(['100%', '12.50%', '37.50%', '100%', '100.00%', '0.00%'])
  })
})

describe('DataTable', () => {
  test('says in a sentence that there is nothing', () => {
    render(<DataTable caption="文章" columns={[]} rows={[]} empty="还没有。" />)
    expect(screen.getByText('还没有。')).toBeInTheDocument()
    expect(screen.queryByRole('table')).toBeNull()
  })
})

describe('CommentCard', () => {
  test('offers the states that the comment is not in', () => {
    render(comment)
    const buttons = screen.getAllByRole('button').map((button) => button.textContent)
    expect(buttons).toEqual(['标为处理中', '标为已解决'])
  })
})

describe('ShareBar', () => {
  test('gives no percentage of a handful of votes', () => {
    render(<ShareBar />)
    expect(screen.getByText('票数太少')).toBeInTheDocument()
  })
})
