import { hasIssue } from '../document'
import { redirectFaults } from '../redirect-faults'
import type { FactRule } from '../rule'
import { writtenRedirects } from '../site'
import { valuePlace } from '../yaml-place'

/** Each old address of `content/redirects.yml` leads once, and straight, to something that is there. */
export const redirects: FactRule = {
  name: 'redirects',
  severity: 'error',
  urgent: 'build',
  locked: true,
  about: 'facts',
  check: ({ document, front, site }) => {
    if (document.kind !== 'redirects') return []
    const sound = writtenRedirects(front.values).filter(
      ({ index }) => !hasIssue(front, ['redirects', index]),
    )
    return redirectFaults(sound, site).map(({ index, key, text, ...fault }) => {
      const entry = sound[index]
      const place = valuePlace(front.map, ['redirects', entry?.index ?? 0, key])
      const fix = text === undefined ? undefined : [{ ...place, text: quoted(text) }]
      return { at: place.start, ...fault, fix }
    })
  },
}

/** A ` #` would begin a comment, and a `: ` a value; an address has neither unless it is odd. */
function quoted(text: string): string {
  return /\s|^[&*!|>'"%@`]/.test(text) ? JSON.stringify(text) : text
}
