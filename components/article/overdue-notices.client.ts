/** Shows every `[data-overdue]` whose day has come, judged on the day of reading. */
export function showOverdueNotices(): void {
  for (const notice of document.querySelectorAll<HTMLElement>('[data-overdue]')) {
    notice.hidden = Date.now() < Date.parse(`${notice.dataset.overdue}T00:00:00+08:00`)
  }
}
