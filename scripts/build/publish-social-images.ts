import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { getArticles } from '@/lib/content/articles'
import { siteUrl } from '@/lib/content/site-url'
import { getCategory } from '@/lib/content/topics'
import { buildPalette } from '@/lib/looks/palette'
import { createSocialImageRenderer, type SocialLooks } from '@/lib/seo/social-image'
import { writeWhole } from '@/lib/write-whole'
import { siteConfig } from '@/site.config'
import { programVersion } from '../program.mjs'
import { readBrand } from './read-brand'

/** What a picture was drawn from, by slug. */
type Drawn = Readonly<Record<string, string>>

/**
 * Draws the picture that social networks show, for each published article and one for the site,
 * into `public/social/`. Those whose words have not changed are left as they are.
 *
 * @param most how many are drawn at this time; the rest is told by `left` and drawn by the next call
 */
export async function publishSocialImages(
  root: string,
  most = Number.POSITIVE_INFINITY,
): Promise<{ readonly drawn: number; readonly left: number }> {
  const folder = path.join(root, 'public', 'social')
  const record = path.join(root, '.zhinan', 'social.json')
  await mkdir(folder, { recursive: true })
  const before: Drawn = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {}
  const { brand } = await readBrand(root, siteConfig.looks)
  const looks = { theme: buildPalette(siteConfig.looks.accent).light, icon: brand.icon }
  // When the code that draws or the looks change, every picture is drawn anew.
  const wanted = socialImages(`${await programVersion('lib/seo/social-image.ts')} ${keyOf(looks)}`)
  const due = wanted.filter(
    ({ slug, key }) => before[slug] !== key || !existsSync(path.join(folder, `${slug}.png`)),
  )
  const now = due.slice(0, most)
  if (now.length > 0) {
    const renderer = await createSocialImageRenderer(looks)
    for (const { slug, input } of now) {
      const { png } = await renderer.render(input)
      // Pages are rendered beside this: to wait for each small file cost more than to write it.
      writeWhole(path.join(folder, `${slug}.png`), png)
    }
  }
  await removeOthers(folder, new Set(wanted.map(({ slug }) => `${slug}.png`)))
  const later = new Set(due.slice(now.length).map(({ slug }) => slug))
  const drawn = wanted.filter(({ slug }) => !later.has(slug)).map(({ slug, key }) => [slug, key])
  writeWhole(record, JSON.stringify(Object.fromEntries(drawn)))
  return { drawn: now.length, left: later.size }
}

function keyOf({ theme, icon }: SocialLooks): string {
  return createHash('sha256')
    .update(JSON.stringify(theme))
    .update(icon ?? '')
    .digest('base64')
}

function socialImages(version: string) {
  const frame = { siteName: siteConfig.name, host: new URL(siteUrl).host }
  const articles = getArticles().map(({ slug, title, category }) => ({
    slug,
    input: { ...frame, title, category: getCategory(category)?.title ?? siteConfig.name },
  }))
  const site = {
    slug: 'site',
    input: { ...frame, title: siteConfig.description, category: siteConfig.name },
  }
  return [site, ...articles].map(({ slug, input }) => ({
    slug,
    input,
    key: createHash('sha256')
      .update(JSON.stringify([version, input]))
      .digest('hex')
      .slice(0, 16),
  }))
}

async function removeOthers(folder: string, keep: ReadonlySet<string>): Promise<void> {
  const others = (await readdir(folder)).filter((name) => !keep.has(name))
  await Promise.all(others.map((name) => rm(path.join(folder, name))))
}
