'use client'

import { type ComponentType, useEffect, useState } from 'react'
import { searchUrl } from '@/lib/url'
import type { SearchDialogProps } from './search-dialog.client'

const load = () => import('./search-dialog.client')

/**
 * Opens instant search on `/`, ⌘K, Ctrl+K and from the header's search. Nothing of it is loaded before
 * the reader reaches for one of these; until then, and should it fail, the header's form does the work.
 */
export function SearchOpener() {
  const [Dialog, setDialog] = useState<ComponentType<SearchDialogProps>>()
  const [query, setQuery] = useState('')
  useEffect(() => {
    const open = (field?: HTMLInputElement) =>
      load().then(
        ({ SearchDialog }) => {
          setQuery(field?.value ?? '')
          if (field) field.value = ''
          setDialog(() => SearchDialog)
        },
        () => field ?? location.assign(searchUrl()),
      )
    const place = (event: Event) =>
      (event.target as Element).closest?.<HTMLElement>(
        '.site-header :is(input[type=search], a[href="/search"])',
      )
    const onKey = (event: KeyboardEvent) => {
      const isTyping = (event.target as Element).closest?.('input, textarea, select, dialog')
      const isShortcut =
        event.key === '/'
          ? !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey
          : event.key === 'k' && (event.metaKey || event.ctrlKey)
      if (!isShortcut) return
      event.preventDefault()
      open()
    }
    const onClick = (event: MouseEvent) => {
      const found = place(event)
      if (!found || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      open(found instanceof HTMLInputElement ? found : undefined)
    }
    // Focus alone opens nothing: the Tab key must get past the field.
    const onFocus = (event: Event) => place(event) && load().catch(ignore)
    const onInput = (event: Event) => {
      const field = place(event)
      if (field && !(event as InputEvent).isComposing) open(field as HTMLInputElement)
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
  }, [])
  return Dialog && <Dialog query={query} onClose={() => setDialog(undefined)} />
}

function ignore() {}
