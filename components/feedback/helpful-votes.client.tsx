'use client'

import { useEffect } from 'react'
import { enlivenHelpful } from '@/components/feedback/enliven-helpful.client'

/** Enlivens the page's HelpfulForm. */
export function HelpfulVotes() {
  useEffect(() => {
    const block = document.querySelector<HTMLElement>('[data-helpful]')
    return block ? enlivenHelpful(block) : undefined
  }, [])
  return null
}
