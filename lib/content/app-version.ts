import type { App } from './app-of-path'

/** How an article stands to the version of a program that is current. */
export type CheckState =
  /** Nobody has followed it. */
  | 'never'
  /** With an older version, or without one that can be told. */
  | 'older'
  | 'checked'

/** The version of a program in what an article was checked with: `京东金融 8.2 / Android 15` → `8.2`. */
export function appVersion(checkedWith: string, { name, alsoCalled }: App): string | undefined {
  for (const part of checkedWith.split(/[/／,，;；、]/)) {
    const called = [name, ...alsoCalled]
      .filter((each) => part.includes(each))
      .toSorted((a, b) => b.length - a.length)[0]
    // 京东 stands in 京东金融 8.2 too, of which it says nothing.
    const [, version] =
      /^\s*(?:App|版|版本|v)?\s*v?(\d+(?:\.\d+)*)/iu.exec(behind(part, called)) ?? []
    if (called !== undefined && version !== undefined) return version
  }
  return undefined
}

function behind(part: string, called: string | undefined): string {
  return called === undefined ? '' : part.slice(part.indexOf(called) + called.length)
}

/** Whether a version comes before another: `8.9` before `8.10`. */
export function isOlderVersion(version: string, other: string): boolean {
  const [a, b] = [version, other].map((each) => each.split('.').map(Number))
  for (let index = 0; index < Math.max(a?.length ?? 0, b?.length ?? 0); index += 1) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}

/** How an article that is about a program stands to its current version. */
export function checkState(
  { checkedAt, checkedWith }: { readonly checkedAt?: string; readonly checkedWith?: string },
  app: App,
): CheckState {
  if (checkedAt === undefined) return 'never'
  if (app.version === undefined) return 'checked'
  const version = checkedWith === undefined ? undefined : appVersion(checkedWith, app)
  return version === undefined || isOlderVersion(version, app.version) ? 'older' : 'checked'
}
