/** Fewer views say nothing of an article, but that few have read it. */
const SHOWN_FROM = 100

/**
 * `14642` → `14,642 次浏览`; from 100,000 on in 万: `102400` → `10.2 万次浏览`; nothing below 100.
 */
export function formatViews(views: number): string {
  if (views < SHOWN_FROM) return ''
  if (views < 100_000) return `${views.toLocaleString('en-US')} 次浏览`
  return `${(Math.floor(views / 1000) / 10).toFixed(1)} 万次浏览`
}
