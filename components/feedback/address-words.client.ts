import { wordsOfAddress } from '@/components/feedback/words-of-address'
import { shownPath } from '@/lib/url'

/** Fills the empty search box of a page that was not found with the words of its address. */
export function fillAddressWords(): void {
  const input = document.querySelector<HTMLInputElement>('[data-address-words] input[name="q"]')
  if (input?.value === '') input.value = wordsOfAddress(shownPath(location.pathname))
}
