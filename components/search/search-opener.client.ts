import { searchUrl } from '@/lib/url'

const load = () => import('./search-dialog.client')

/**
 * Opens instant search on `/`, ⌘K, Ctrl+K and from the header's search. Nothing of it is loaded before
 * the reader reaches for one of these; until then, should it fail, and in browsers without dialogs (Safari
 * before 15.4), the header's link and form do the work.
 */
export function listenForSearch(): () => void {
  if (typeof HTMLDialogElement !== 'function' || !('showModal' in HTMLDialogElement.prototype))
    return () => {}
  const open = (field?: HTMLInputElement) =>
    load().then(
      ({ openSearchDialog }) => {
        const typed = field?.value ?? ''
        if (field) field.value = ''
        openSearchDialog(typed)
      },
      () => field ?? location.assign(searchUrl()),
    )
  const place = (event: Event) =>
    (event.target as Element).closest?.<HTMLElement>(
      `.site-header input[type=search], .site-header a[href="${searchUrl()}"]`,
    )
  const onKey = (event: KeyboardEvent) => {
    const isTyping = (event.target as Element).closest?.('input, textarea, select, dialog')
    const isShortcut =
      event.key === '/'
        ? !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey
        : event.key === 'k' && (event.metaKey || event.ctrlKey)
    if (!isShortcut) return
    event.preventDefault()
    void open()
  }
  const onClick = (event: MouseEvent) => {
    const found = place(event)
    if (!found || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void open(found instanceof HTMLInputElement ? found : undefined)
  }
  // Focus alone opens nothing: the Tab key must get past the field.
  const onFocus = (event: Event) => void (place(event) && load().catch(() => {}))
  const onInput = (event: Event) => {
    const field = place(event)
    if (field && !(event as InputEvent).isComposing) void open(field as HTMLInputElement)
  }
  const listeners = {
    keydown: onKey,
    click: onClick,
    focusin: onFocus,
    input: onInput,
    compositionend: onInput,
  }
  for (const [type, listener] of Object.entries(listeners)) {
    document.addEventListener(type, listener as EventListener)
  }
  return () => {
    for (const [type, listener] of Object.entries(listeners)) {
      document.removeEventListener(type, listener as EventListener)
    }
  }
}
