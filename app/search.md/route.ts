import { getAnswersMarkdown } from '@/app/parts/api/answers'
import { answerGet } from '@/app/parts/api/endpoint'
import { siteApi } from '@/app/parts/api/site-api'

export const dynamic = 'force-dynamic'

/** `/search.md?q=…`: what the search page says, as Markdown, for assistants and other programs. */
export function GET(request: Request): Promise<Response> {
  return answerGet(getAnswersMarkdown, request, siteApi())
}
