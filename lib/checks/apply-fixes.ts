import type { Edit, Problem } from './problem'

/**
 * The text with the fixes of these problems in it, and how many of them. A fix that touches the place
 * of an earlier one is left for the next run, so that no two are ever mixed.
 */
export function applyFixes(
  text: string,
  problems: readonly Problem[],
): { readonly text: string; readonly applied: number } {
  const taken: Edit[] = []
  let applied = 0
  for (const { fix } of problems) {
    if (!fix || fix.some((edit) => taken.some((other) => overlap(edit, other)))) continue
    taken.push(...fix)
    applied += 1
  }
  const edited = taken
    .toSorted((a, b) => b.start - a.start)
    .reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text)
  return { text: edited, applied }
}

/** Edits that only touch overlap too: both would claim the same place. */
export function overlap(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end
}
