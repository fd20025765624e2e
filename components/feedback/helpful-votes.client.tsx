'use client'

import { useEffect, useRef } from 'react'
import { enlivenHelpful } from '@/components/feedback/enliven-helpful.client'

/** Enlivens the block that it stands in. */
export function HelpfulVotes() {
  const mark = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const block = mark.current?.closest<HTMLElement>('[data-helpful]')
    return block ? enlivenHelpful(block) : undefined
  }, [])
  return <span ref={mark} hidden />
}
