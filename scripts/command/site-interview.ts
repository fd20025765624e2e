import {
  type Read,
  readContactEmail,
  readDescription,
  readSiteName,
  readSiteUrl,
  readStartingCategories,
  type SiteRequest,
} from '@/lib/starting/read-site-request'
import type { Prompts } from './prompts'

/** What was said on the command line; everything else is asked for, or has its usual value. */
export type SiteFlags = {
  readonly name?: string
  readonly description?: string
  readonly url?: string
  readonly categories?: string
  readonly email?: string
  readonly yes: boolean
}

const USUAL_CATEGORIES = '常见问题=help'
const USUAL_DESCRIPTION = '遇到的事怎么办，一步一步说清楚。'

/** What flags alone make: a request, or all that is wrong at once. */
export function siteFromFlags(
  flags: SiteFlags,
): { readonly request: SiteRequest } | { readonly faults: readonly string[] } {
  const { name, description, url = '', email = '' } = flags
  const read = {
    name: name === undefined ? { fault: '还缺 --name（网站的名字）' } : readSiteName(name),
    description: readDescription(description ?? USUAL_DESCRIPTION),
    url: readSiteUrl(url),
    categories: readStartingCategories(flags.categories ?? USUAL_CATEGORIES),
    contactEmail: readContactEmail(email),
  }
  const faults = Object.values(read).flatMap((each) => ('fault' in each ? each.fault : []))
  if (faults.length > 0) return { faults }
  return {
    request: {
      name: soundValue(read.name),
      description: soundValue(read.description),
      url: soundValue(read.url),
      categories: soundValue(read.categories),
      contactEmail: soundValue(read.contactEmail),
    },
  }
}

/** Asks for what the flags do not say; a flag that is wrong is asked for again. */
export async function askForSite(flags: SiteFlags, ask: Prompts): Promise<SiteRequest> {
  const name = await given(flags.name, readSiteName, ask, '网站叫什么名字', undefined)
  const description = await given(
    flags.description,
    readDescription,
    ask,
    '用一句话说这个网站写什么',
    USUAL_DESCRIPTION,
  )
  const url = await given(
    flags.url,
    readSiteUrl,
    ask,
    '对外的网址，例如 https://help.example.com；还没有就直接回车',
    '',
  )
  const categories = await given(
    flags.categories,
    readStartingCategories,
    ask,
    '开头分哪几类，用顿号隔开，例如 订单=orders、退款=refunds（等号后面是网址里的字，不写就用拼音）',
    USUAL_CATEGORIES,
  )
  const contactEmail = await given(
    flags.email,
    readContactEmail,
    ask,
    '读者联系你的邮箱；先不写就直接回车',
    '',
  )
  return { name, description, url, categories, contactEmail }
}

/** The flag's value where it is sound; else the answer to the question. */
async function given<T>(
  flag: string | undefined,
  read: (word: string) => Read<T>,
  ask: Prompts,
  question: string,
  proposal: string | undefined,
): Promise<T> {
  if (flag !== undefined) {
    const answer = read(flag)
    if ('value' in answer) return answer.value
  }
  const complain = (word: string) => {
    const answer = read(word)
    return 'fault' in answer ? answer.fault : undefined
  }
  return soundValue(read(await ask.text(question, complain, proposal)))
}

/** @throws when nobody has looked at it before */
function soundValue<T>(read: Read<T>): T {
  if ('fault' in read) throw new Error(read.fault)
  return read.value
}
