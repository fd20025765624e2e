import { joinPlaces } from '@/lib/tap-path'
import {
  type Contradiction,
  type ContradictionKind,
  contradictionOf,
  findContradictions,
} from '../path-contradictions'
import type { FactRule, Finding } from '../rule'
import type { Site } from '../site'
import { type SitePath, sitePaths } from '../site-paths'

/** A tap path goes the way that the other paths of its program go. */
export const tapPaths: FactRule = {
  name: 'tap-paths',
  severity: 'warning',
  about: 'facts',
  check: ({ document, site }) => {
    const { wrong } = judged(site)
    return (wrong.get(document.file.path) ?? []).map(({ path, contradiction }) =>
      finding(path, contradiction),
    )
  },
}

type WrongPath = { readonly path: SitePath; readonly contradiction: Contradiction }

const known = new WeakMap<Site, { readonly wrong: ReadonlyMap<string, readonly WrongPath[]> }>()

/** What contradicts, by file; looked for once a check. */
function judged(site: Site) {
  const before = known.get(site)
  if (before) return before
  const paths = sitePaths(site)
  const contradictions = findContradictions(paths).filter(({ kind }) => kind !== 'middle')
  const wrong = new Map<string, WrongPath[]>()
  if (contradictions.length > 0) {
    for (const path of paths) {
      const contradiction = contradictionOf(path, contradictions)
      if (!contradiction) continue
      const file = path.document.file.path
      wrong.set(file, [...(wrong.get(file) ?? []), { path, contradiction }])
    }
  }
  const result = { wrong }
  known.set(site, result)
  return result
}

const SAYS: Readonly<Record<ContradictionKind, string>> = {
  spelling: '写法不统一',
  name: '名字差一点',
  level: '走法不一样',
  middle: '中间不一样',
  root: '开头不一样',
}

function finding({ places }: SitePath, contradiction: Contradiction): Finding {
  const { app, kind, names, other, otherUses } = contradiction
  const [written, right] = [joinPlaces(names), joinPlaces(other)]
  const place = places[kind === 'level' ? 0 : names.length - 1]
  const elsewhere =
    kind === 'root' ? `apps.yml 里写它从「${right}」开始` : `别处写「${right}」（${otherUses} 处）`
  return {
    at: place?.start,
    message: `${app.name}的路径「${written}」和别处${SAYS[kind]}：${elsewhere}`,
    hint: `看手机上是哪一种。这里错了就改这里；要全部改成一种，运行 npm run paths -- rename "${written}" "${right}" --app ${app.id}（或反过来）；两种都对，就在这篇文章里关掉这条检查。`,
  }
}
