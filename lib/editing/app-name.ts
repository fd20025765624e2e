import { nearest } from '@/lib/checks/nearest'
import type { Site } from '@/lib/checks/site'
import type { App } from '@/lib/content/app-of-path'
import type { Accepted } from './complaint'

/** The program that a name or an id stands for: `jd`, `京东`. */
export function readApp(written: string, { apps }: Site): Accepted<App> {
  const word = written.trim()
  const found = apps.find(
    ({ id, name, alsoCalled }) => id === word || name === word || alsoCalled.includes(word),
  )
  if (found) return { value: found }
  const meant = nearest(
    word,
    apps.flatMap(({ id, name }) => [id, name]),
  )
  const list = apps.map(({ id, name }) => `${id}（${name}）`).join('、')
  return {
    complaint: {
      message: `没有「${word}」这个 App`,
      hint: meant
        ? `是不是 ${meant}？`
        : list === ''
          ? '先写进 content/apps.yml'
          : `从这些里选：${list}。没有的先写进 content/apps.yml`,
    },
  }
}
