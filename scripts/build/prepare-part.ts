// Runs as a process of its own, see read-content.
import { type ArticleTask, prepareTasks } from '@/lib/content/prepare'
import type { PreparedArticle } from '@/lib/content/prepare-article'
import { runPart } from './work-part'

runPart<{ readonly root: string }, ArticleTask, PreparedArticle>(
  ({ root }) =>
    (tasks) =>
      prepareTasks(tasks, root),
)
