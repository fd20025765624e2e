'use client'

import { useEffect } from 'react'
import { wordsOfAddress } from '@/components/feedback/words-of-address'

export type AddressWordsProps = {
  /** `id` of an element around the search form. */
  readonly form: string
}

/** Fills an empty search box with the words of the address that was not found. */
export function AddressWords({ form }: AddressWordsProps) {
  useEffect(() => {
    const input = document.getElementById(form)?.querySelector<HTMLInputElement>('input[name="q"]')
    if (input?.value === '') input.value = wordsOfAddress(location.pathname)
  }, [form])
  return null
}
