import type { ElementContent } from 'hast'
import type { ArticleSummary } from '@/lib/content/types'
import type { Dispute } from '@/lib/engagement/disputes'
import type { ArticleBody, Part, Step } from '@/lib/markdown/types'

type Disputed = readonly Pick<Dispute, 'step' | 'reason'>[]

/** What readers are told at a step that is to be checked. */
export const DISPUTE_WORDS: Readonly<Record<Dispute['reason'], string>> = {
  mismatch: '几位读者说这一步和手机上不一样，编辑正在核对。',
  stuck: '最近不少读者卡在这一步，编辑正在核对。',
}

/** What a step's notices are made of. */
export type StepNotes = {
  readonly disputed: Disputed
  /** Steps that somebody followed after the article as a whole. */
  readonly checked: ArticleSummary['checkedSteps']
}

/** The body as its page shows it: a step that is to be checked says so first, one that was says so last. */
export function withStepNotices(body: ArticleBody, notes: StepNotes): ArticleBody {
  const { disputed, checked } = notes
  if (disputed.length === 0 && checked.length === 0) return body
  const reasons = new Map(disputed.map(({ step, reason }) => [step, reason]))
  const checks = new Map(checked.map((check) => [check.step, check]))
  const inStep = (step: Step): Step => {
    const [reason, check] = [reasons.get(step.id), checks.get(step.id)]
    if (!reason && !check) return step
    const children = [
      ...(reason ? [disputeNotice(reason)] : []),
      ...step.body.children,
      ...(check ? [checkNotice(check)] : []),
    ]
    return { ...step, body: { type: 'root', children } }
  }
  const inParts = (parts: readonly Part[]) =>
    parts.map((part) => (part.kind === 'steps' ? { ...part, steps: part.steps.map(inStep) } : part))
  return {
    ...body,
    lead: inParts(body.lead),
    sections: body.sections.map((section) => ({ ...section, parts: inParts(section.parts) })),
    closing: inParts(body.closing),
  }
}

/** The checks of single steps that are newer than that of the article. */
export function newerChecks({
  checkedAt = '',
  checkedSteps,
}: Pick<ArticleSummary, 'checkedAt' | 'checkedSteps'>): ArticleSummary['checkedSteps'] {
  return checkedSteps.filter(({ at }) => at > checkedAt)
}

function disputeNotice(reason: Dispute['reason']): ElementContent {
  return {
    type: 'element',
    tagName: 'p',
    properties: { className: ['disputed'], dataDisputed: reason },
    children: [{ type: 'text', value: DISPUTE_WORDS[reason] }],
  }
}

function checkNotice({
  at,
  with: versions,
}: ArticleSummary['checkedSteps'][number]): ElementContent {
  const words = `这一步核对于 ${at}${versions ? `（${versions}）` : ''}`
  return {
    type: 'element',
    tagName: 'p',
    properties: { className: ['step-checked'] },
    children: [{ type: 'text', value: words }],
  }
}
