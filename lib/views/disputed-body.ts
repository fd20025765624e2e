import type { ElementContent } from 'hast'
import type { Dispute } from '@/lib/engagement/disputes'
import type { ArticleBody, Part, Step } from '@/lib/markdown/types'

type Disputed = readonly Pick<Dispute, 'step' | 'reason'>[]

/** What readers are told at a step that is to be checked. */
export const DISPUTE_WORDS: Readonly<Record<Dispute['reason'], string>> = {
  mismatch: '几位读者说这一步和手机上不一样，编辑正在核对。',
  stuck: '最近不少读者卡在这一步，编辑正在核对。',
}

/** The body as its page shows it: steps that are to be checked say so first. */
export function disputedBody(body: ArticleBody, disputed: Disputed): ArticleBody {
  if (disputed.length === 0) return body
  const reasons = new Map(disputed.map(({ step, reason }) => [step, reason]))
  const inStep = (step: Step): Step => {
    const reason = reasons.get(step.id)
    if (!reason) return step
    const children = [notice(reason), ...step.body.children]
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

function notice(reason: Dispute['reason']): ElementContent {
  return {
    type: 'element',
    tagName: 'p',
    properties: { className: ['disputed'], dataDisputed: reason },
    children: [{ type: 'text', value: DISPUTE_WORDS[reason] }],
  }
}
