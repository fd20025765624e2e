import type { ReactNode } from 'react'
import { type AgentDays, sumAgentDays } from '@/lib/engagement/agent-days'
import { DataTable } from './data-table'
import { StudioSection } from './studio-section'

/** Which programs of AI companies have read articles; apart from readers. Nothing before the first has come. */
export function agentsSection(days: AgentDays, since: string): ReactNode {
  const sums = sumAgentDays(days, since)
  if (sums.length === 0) return undefined
  return (
    <StudioSection
      id="agents"
      title="AI 程序"
      note="7 天里 AI 公司的程序来取文章的次数，按它们自报的名字，不算在浏览里。它们能不能来，在 site.config.ts 的 aiCrawlers 里定。"
    >
      <DataTable
        caption="AI 程序"
        columns={[
          { title: '程序', kind: 'text' },
          { title: '取文章', kind: 'number' },
          { title: '其中 Markdown', kind: 'number' },
        ]}
        rows={sums.map(({ name, articles, asMarkdown }) => ({
          key: name,
          cells: [name, articles, asMarkdown],
        }))}
        empty=""
      />
    </StudioSection>
  )
}
