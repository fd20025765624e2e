import type { RenamePlan } from '@/lib/editing/rename-path'
import type { AppPaths, PathUse } from '@/lib/report/path-report'
import { joinPlaces } from '@/lib/tap-path'

/** All paths by program, with the places that name each, for the terminal. */
export function formatPaths(apps: readonly AppPaths[]): string {
  if (apps.length === 0) return '没有路径。路径写成「我的 › 设置 › 支付设置」。'
  return apps.map(formatApp).join('\n\n')
}

function formatApp({ app, paths, contradictions }: AppPaths): string {
  const head = app
    ? `${app.name}（${app.id}${app.version ? `，现在的版本 ${app.version}` : ''}）`
    : '哪个 App 都行，或者没认出是哪个（写进 content/apps.yml，或在同一句里说是哪个）'
  return [
    head,
    ...paths.flatMap(({ path, uses }) => [`  ${path}`, ...uses.map(formatUse)]),
    ...contradictions.map(
      ({ kind, names, uses, other, otherUses }) =>
        `  ${kind === 'middle' ? '? 可能是同一处' : '! 写法对不上'}：「${joinPlaces(names)}」${uses} 处，「${joinPlaces(other)}」${otherUses} 处`,
    ),
  ].join('\n')
}

function formatUse({ file, line, step }: PathUse): string {
  return `      ${file}:${line}${step ? `  第 ${step.number} 步「${step.title}」` : ''}`
}

/** What a rename changes, and what an editor still has to look at. */
export function formatRename({ rename, paths, doubtful, kept, pictures }: RenamePlan): string {
  const { app, from, to } = rename
  return [
    `${app.name}：「${joinPlaces(from)}」改成「${joinPlaces(to)}」，${new Set(paths.map(({ file }) => file)).size} 个文件里 ${paths.length} 处`,
    ...paths.map(
      ({ file, line, before, after }) => `  ${file}:${line}\n      ${before}\n    → ${after}`,
    ),
    ...(doubtful.length > 0
      ? [
          '这些接在别的路径后面写，没有改，自己看一眼：',
          ...doubtful.map(({ file, line, before }) => `  ${file}:${line}  ${before}`),
        ]
      : []),
    ...(kept.length > 0
      ? [
          '这些标题变了，标题后面写上了原来的地址，收藏和链接照样打开那里：',
          ...kept.map(({ file, title, id }) => `  ${file}  ${title} {#${id}}`),
        ]
      : []),
    ...(pictures.length > 0
      ? ['这些图里画着旧名字，要重画：', ...pictures.map((file) => `  ${file}`)]
      : []),
  ].join('\n')
}
