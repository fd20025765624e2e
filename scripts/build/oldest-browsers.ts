import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The oldest browsers that we serve, as bundlers name them, from `browserslist` of package.json, by which Next
 * makes the style sheet: `ios_saf 14` → `ios14`
 */
export function oldestBrowsers(root: string): string[] {
  const { browserslist } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  return (browserslist as string[]).map((each) => each.replace('ios_saf', 'ios').replace(' ', ''))
}
