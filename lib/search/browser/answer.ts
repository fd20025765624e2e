import type { Appraisal } from './reread'
import type { Answer, AnswerText, Passage, SearchRecord } from './types'

/** An answer is about so long: what a reader takes in at a glance. */
const LONG = 96
const PATH = /「([^「」]+(?:›[^「」]+)+)」/

/** The answer to a query in the words of the article, from the part that has most of the query. */
export function toAnswer(record: SearchRecord, { passage }: Appraisal): Answer {
  const { slug, title, minutes, checked, updatedAt, warnings = [] } = record
  const head = headOf(record, passage)
  const steps = head ? stepsOf(record, head) : []
  const parts = new Set([head?.id, ...steps.map(({ id }) => id)])
  return {
    slug,
    title,
    question: head ? { text: head.title, anchor: head.id } : undefined,
    sentence: sentenceOf(record, head, passage),
    path: pathOf(record, head, steps),
    steps: steps.map(({ number = 0, title: text, id }) => ({ number, title: text, anchor: id })),
    warning: warningOf(warnings, parts),
    minutes,
    checked,
    updatedAt,
  }
}

/** The question that the part stands under; the article's first where none is better. */
function headOf({ passages }: SearchRecord, passage: Passage | undefined): Passage | undefined {
  const heads = passages.filter(({ number, id, title }) => number === undefined && id && title)
  const place = passage ? passages.indexOf(passage) : -1
  const before = heads.filter((head) => passages.indexOf(head) <= place)
  return before[before.length - 1] ?? heads[0]
}

function stepsOf({ passages }: SearchRecord, head: Passage): readonly Passage[] {
  const after = passages.slice(passages.indexOf(head) + 1)
  const end = after.findIndex(({ number }) => number === undefined)
  return end < 0 ? after : after.slice(0, end)
}

/** What answers the first question is the summary; a later one, its own first sentences or those of its step. */
function sentenceOf(
  record: SearchRecord,
  head: Passage | undefined,
  passage: Passage | undefined,
): AnswerText {
  const isFirst = head === headOf(record, undefined)
  if (!head || isFirst) return { text: firstSentences(record.summary) }
  if (head.text !== '') return { text: firstSentences(head.text), anchor: head.id }
  const step = passage?.number === undefined ? stepsOf(record, head)[0] : passage
  return step
    ? { text: firstSentences(step.text || step.title), anchor: step.id }
    : { text: firstSentences(record.summary) }
}

/** Whole sentences, as many as are read at a glance; one at least. */
function firstSentences(text: string): string {
  const sentences = text.split('\n')[0]?.match(/[^。！？]+[。！？]?[」』）]?/g) ?? []
  let taken = ''
  for (const sentence of sentences) {
    if (taken !== '' && taken.length + sentence.length > LONG) break
    taken += sentence
  }
  return taken.trim()
}

/** What the question, its steps or the summary say to tap. */
function pathOf(
  { summary }: SearchRecord,
  head: Passage | undefined,
  steps: readonly Passage[],
): Answer['path'] {
  const parts = [...(head ? [head] : []), ...steps]
  for (const { text, id } of [...parts, { text: summary, id: undefined }]) {
    const keys = PATH.exec(text)?.[1]
      ?.split('›')
      .map((key) => key.trim())
    if (keys) return { keys, anchor: id }
  }
  return undefined
}

/** The first that stands under the question; what is said of other questions does not matter here. */
function warningOf(
  warnings: NonNullable<SearchRecord['warnings']>,
  parts: ReadonlySet<string | undefined>,
): AnswerText | undefined {
  const warning = warnings.find(({ id }) => id !== undefined && parts.has(id))
  return warning && { text: firstSentences(warning.text), anchor: warning.id }
}
