import { getAnswersMarkdown } from '@/lib/api/answers'
import { answerGet } from '@/lib/api/endpoint'
import { siteApi } from '@/lib/api/site-api'

export const dynamic = 'force-dynamic'

/** `/search.md?q=…`: what the search page says, as Markdown, for assistants and other programs. */
export function GET(request: Request): Promise<Response> {
  return answerGet(getAnswersMarkdown, request, siteApi())
}
