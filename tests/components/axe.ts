import axe from 'axe-core'

/** What axe objects to, one line each. Contrast is proved from the tokens: there is no paint here. */
export async function findViolations(root: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false } },
  })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
