import type { Claim, ClaimRule } from '../rule'

/**
 * The name of the site as it is handed out, where it stands for itself: 「关于指南」, 「指南是……」, and not the
 * noun in 「办事指南」 or the compass.
 */
const SAMPLE =
  /(?<=^|[\s，。！？：；、「」『』（）()[\]>*]|关于|用好|欢迎来到|由)指南(?!针|性|书|手册)/gmu
/** 「关于小店帮助」: the page says by its title what the site was called when it was written. */
const ABOUT = /^title: *["']?关于 ?([^"'\n?？]{2,20}?)["']? *$/m

/** Pages speak of the site by the name that it has now. */
export const siteName: ClaimRule = {
  name: 'site-name',
  severity: 'warning',
  about: 'claims',
  find: ({ document: { kind, text } }) => {
    if (kind !== 'page' && kind !== 'author' && kind !== 'topic') return []
    const about = kind === 'page' ? ABOUT.exec(text)?.[1]?.trim() : undefined
    const own = about && about !== '我们' && about !== '本站' ? placesOf(about, text) : []
    const sample = about === '指南' ? [] : [...text.matchAll(SAMPLE)].map(({ index }) => index)
    return [...own.map((at) => claim(about ?? '', at)), ...sample.map((at) => claim('指南', at))]
  },
  holds: (name, { siteName }) => siteName === undefined || siteName.includes(name),
}

function claim(name: string, at: number): Claim {
  return {
    value: name,
    at,
    message: `这里还写着「${name}」，网站现在不叫这个名字`,
    hint: '换成 site.config.ts 里 name 写的名字；说的不是网站，就换一种说法。',
  }
}

function placesOf(name: string, text: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    places.push(at)
  }
  return places
}
