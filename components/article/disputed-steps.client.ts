/** What the live answer says of a step, see `Dispute` of lib/engagement. */
export type DisputedStep = { readonly step: string; readonly reason: string }

/** The words are those of the finished page, which `lib/page-data/step-notices` writes. */
const WORDS: Readonly<Record<string, string>> = {
  mismatch: '几位读者说这一步和手机上不一样，编辑正在核对。',
  stuck: '最近不少读者卡在这一步，编辑正在核对。',
}

/** Puts the notice at each step that is to be checked now, and takes it from those that no longer are. */
export function showDisputed(disputed: readonly DisputedStep[]): void {
  for (const notice of document.querySelectorAll('.step [data-disputed]')) {
    const id = notice.closest('.step')?.id
    if (!disputed.some(({ step }) => step === id)) notice.remove()
  }
  for (const { step, reason } of disputed) {
    const body = document.getElementById(step)?.querySelector('.step-body')
    const words = WORDS[reason]
    if (!body || words === undefined || body.querySelector('[data-disputed]')) continue
    const notice = document.createElement('p')
    notice.className = 'disputed'
    notice.dataset.disputed = reason
    notice.textContent = words
    const text = body.querySelector('.prose') ?? body
    text.prepend(notice)
  }
  showState(disputed)
}

/** The facts line says which steps, where it says when the article was checked. */
function showState(disputed: readonly DisputedStep[]): void {
  for (const state of document.querySelectorAll('[data-to-check]')) {
    state.replaceChildren(
      ...disputed.flatMap(({ step }) => {
        const number = document.getElementById(step)?.querySelector('.step-number')?.textContent
        if (!number) return []
        const link = document.createElement('a')
        link.href = `#${encodeURIComponent(step)}`
        link.textContent = `第 ${number} 步待核对`
        return [link]
      }),
    )
  }
}
