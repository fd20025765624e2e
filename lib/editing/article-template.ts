import { stringify } from 'yaml'
import { PLACEHOLDER } from '@/lib/checks/rules/template-text'
import { formatDateTime, toInstant } from '@/lib/date'

/** `steps` teaches how to do one thing, `questions` answers what readers ask about it. */
export type ArticleKind = 'steps' | 'questions'

export type ArticleStart = {
  readonly title: string
  readonly kind: ArticleKind
  readonly author: string
  readonly draft: boolean
  readonly now: Date
}

/**
 * The text of a new article. It passes the check as it stands, whatever the title; each place that
 * waits for the editor is marked, and the check finds the marks once the article is no draft.
 */
export function articleTemplate({ title, kind, author, draft, now }: ArticleStart): string {
  const lines = [
    // On one line and quoted only where YAML needs it.
    stringify({ title }, { lineWidth: 0 }).trimEnd(),
    `publishedAt: ${formatDateTime(toInstant(now))}`,
    `summary: ${mark('先给答案：点哪里、做什么、大约要多久、什么不能撤销。读者只看这一段也要知道怎么做，写 40 到 120 个字。')}`,
    `author: ${author}`,
    'tags: [] # 1–5 个短词，例如 [微信, 银行卡]',
    ...(draft ? ['draft: true # 写好以后删掉这一行，合并之后就会发布'] : []),
  ]
  return `---\n${lines.join('\n')}\n---\n\n${bodies[kind]}`
}

function mark(hint: string): string {
  return `${PLACEHOLDER}${hint}`
}

const stepsBody = `${mark('动手前要准备什么，一两句话；没有就删掉这一段。')}

## ${mark('读者的问题，例如：怎么找到入口？')}

### 1. ${mark('第一步做什么，动词开头')}

${mark('点哪里，会看到什么。不同版本不一样的，写明是哪个版本。')}

### 2. ${mark('第二步做什么')}

${mark('每一步只做一件事，写清楚怎样算做对了。')}

> [!WARNING]
> ${mark('会丢钱、丢数据、不能撤销的事，写在动手之前；没有就删掉这一块。')}

### 3. ${mark('最后一步做什么')}

${mark('怎样算办完，在哪里查结果。')}

## ${mark('下一个问题，例如：要多久？')}

${mark('第一句就给答案，再写例外：什么时候更久，办不成先查什么。')}

---

${mark('接下来还能做什么；没有就连同上面的分隔线一起删掉。')}
`

const questionsBody = `## ${mark('第一个问题，例如：不想要了能退吗？')}

${mark('第一句就给答案：能，还是不能。再写条件、期限和费用。')}

## ${mark('第二个问题，例如：要等多久？')}

${mark('先写最常见的情况，再写例外。拿不准的，写明以页面显示为准。')}

## ${mark('第三个问题，例如：办不成怎么办？')}

- ${mark('第一个原因，怎么处理')}
- ${mark('第二个原因，怎么处理')}
- ${mark('都不是的话，去哪里问')}

---

${mark('接下来还能做什么；没有就连同上面的分隔线一起删掉。')}
`

const bodies: Readonly<Record<ArticleKind, string>> = {
  steps: stepsBody,
  questions: questionsBody,
}
