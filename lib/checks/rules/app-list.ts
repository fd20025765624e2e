import { type Document, type FrontMatter, hasIssue } from '../document'
import type { FactRule, Finding } from '../rule'
import type { Site } from '../site'
import { valuePlace } from '../yaml-place'

/** In content/apps.yml each program stands once, with a number and a site that somebody has checked. */
export const appList: FactRule = {
  name: 'app-list',
  severity: 'error',
  about: 'facts',
  check: ({ document, front, site }) =>
    isAppList(document) ? site.apps.flatMap((_, index) => wrongApp(index, front, site)) : [],
}

function isAppList({ kind }: Document): boolean {
  return kind === 'apps'
}

function wrongApp(index: number, front: FrontMatter, site: Site): readonly Finding[] {
  const app = site.apps[index]
  if (!app) return []
  const at = (key: string) => valuePlace(front.map, ['apps', index, key]).start
  const sound = (key: string) => !hasIssue(front, ['apps', index, key])
  const found: Finding[] = []
  if (site.apps.findIndex(({ id }) => id === app.id) < index) {
    found.push({
      at: at('id'),
      message: `代号 ${app.id} 用了两次`,
      hint: '换一个代号，或把两项合成一项。',
    })
  }
  for (const name of [app.name, ...app.alsoCalled]) {
    const other = site.apps.slice(0, index).find((each) => namesOf(each).includes(name))
    if (!other) continue
    found.push({
      at: at(name === app.name ? 'name' : 'alsoCalled'),
      message: `「${name}」已经是 ${other.id}（${other.name}）的名字`,
      hint: '一个名字只能指一个 App，删掉一处。',
    })
  }
  const { phone, domain } = app
  if (phone !== undefined && sound('phone') && !isKnownPhone(phone, site)) {
    found.push({
      at: at('phone'),
      message: `电话 ${phone} 不在核对过的名单里`,
      hint: `在官网或 App 里核对过，就先写进 content/allowed.yml 的 phones；没有核对就删掉这一行。`,
    })
  }
  if (domain !== undefined && sound('domain') && !isKnownDomain(domain, site)) {
    found.push({
      at: at('domain'),
      message: `网站 ${domain} 不在核对过的名单里`,
      hint: `确认是官方网站，就先写进 content/allowed.yml 的 domains；没有确认就删掉这一行。`,
    })
  }
  return found
}

function namesOf({ name, alsoCalled }: Site['apps'][number]): readonly string[] {
  return [name, ...alsoCalled]
}

function isKnownPhone(phone: string, { allowed }: Site): boolean {
  return allowed.phones.some(({ number }) => number === phone)
}

function isKnownDomain(domain: string, { allowed }: Site): boolean {
  return allowed.domains.some(
    (each) => domain === each.domain || domain.endsWith(`.${each.domain}`),
  )
}
