import { wordsOfAddress } from '@/components/feedback/words-of-address'

/** Fills the empty search box of a page that was not found with the words of its address. */
export function fillAddressWords(): void {
  const input = document.querySelector<HTMLInputElement>('[data-address-words] input[name="q"]')
  if (input?.value === '') input.value = wordsOfAddress(location.pathname)
}
