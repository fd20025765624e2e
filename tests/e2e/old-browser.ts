import postcss, { type AtRule, type Container } from 'postcss'

/** At-rules that Chrome 87 or Safari 14 skip whole. */
const UNKNOWN_RULES =
  /^(?:layer|container|property|scope|starting-style|position-try|view-transition)$/
/** One of them in a list of selectors, and the whole rule is skipped. */
const UNKNOWN_SELECTORS =
  /&|:(?:has|is|where|dir|focus-visible|target-current|open|popover-open)\b|::(?:details-content|file-selector-button|target-text)/
/** Without the spaces of `text-autospace`, which letters lose there by a hair on purpose. */
const UNKNOWN_PROPERTIES =
  /(?:^|-)(?:inline|block)(?:-|$)|^(?:inset|aspect-ratio|rotate|translate|scale|text-wrap.*|container.*|content-visibility|accent-color|scroll-target-group)/
const UNKNOWN_VALUES =
  /\b(?:oklch|oklab|lch|lab|color-mix|light-dark|color|round)\(|\d(?:dvh|svh|lvh|dvw|ic|cqi|cqw)\b|\bfit-content\(|['"] *\/ *['"]/
/** What they know of it: they answer the rest with no. */
const KNOWN_SUPPORT = /^not \((?:container-type|width: ?1ic)/

/** The style sheet without what the oldest browsers that we serve do not know, as they would read it. */
export function asOldBrowser(css: string): string {
  const root = postcss.parse(css)
  root.walkAtRules((rule) => {
    if (UNKNOWN_RULES.test(rule.name)) rule.remove()
    else if (rule.name === 'media' && /[<>]/.test(rule.params)) rule.remove()
    else if (rule.name === 'supports') answer(rule)
  })
  root.walkRules((rule) => {
    if (UNKNOWN_SELECTORS.test(rule.selector)) rule.remove()
  })
  root.walkDecls((declaration) => {
    const { prop, value } = declaration
    // A custom property takes any words; what uses them is skipped then.
    if (prop.startsWith('--')) declaration.value = value.replace(/(\d)ic\b/g, '$1unknown')
    else if (UNKNOWN_PROPERTIES.test(prop) || UNKNOWN_VALUES.test(value)) declaration.remove()
  })
  return root.toString()
}

function answer(rule: AtRule): void {
  if (KNOWN_SUPPORT.test(rule.params)) rule.replaceWith((rule as Container).nodes ?? [])
  else if (!rule.params.includes('-webkit-hyphens')) rule.remove()
}

/** What came into browsers after Chrome 87 or Safari 14; taken away before any script of the page runs. */
export function forgetNewThings(): void {
  const forget = (owner: object, ...names: string[]) => {
    for (const name of names) {
      if (!Reflect.deleteProperty(owner, name)) throw new Error(`${name} stays`)
    }
  }
  forget(
    Array.prototype,
    'at',
    'findLast',
    'findLastIndex',
    'toSorted',
    'toReversed',
    'toSpliced',
    'with',
  )
  forget(String.prototype, 'at', 'isWellFormed', 'toWellFormed')
  forget(Object, 'hasOwn', 'groupBy')
  forget(Promise, 'withResolvers')
  forget(globalThis, 'structuredClone', 'reportError', 'requestIdleCallback', 'DecompressionStream')
  forget(AbortSignal, 'timeout', 'any')
  forget(URL, 'canParse')
  forget(Intl, 'Segmenter')
  forget(Element.prototype, 'checkVisibility')
  forget(HTMLDialogElement.prototype, 'showModal', 'show', 'close')
  const isNew = /:(?:is|where|has)\(/
  for (const owner of [Element.prototype, Document.prototype]) {
    for (const name of ['querySelector', 'querySelectorAll', 'closest', 'matches'] as const) {
      const known = Reflect.get(owner, name)
      if (!known) continue
      Reflect.set(owner, name, function (this: unknown, selector: string) {
        if (isNew.test(selector)) throw new SyntaxError(selector)
        return known.call(this, selector)
      })
    }
  }
}
