import { closeHeaderPanels } from '@/components/layout/header-panels.client'

/** Lets the reader choose in AppearanceSettings, and shows what was chosen earlier. */
export function enhanceAppearance(): () => void {
  const settings = document.querySelector<HTMLElement>('[data-appearance]')
  if (!settings) return () => {}
  const { dataset } = document.documentElement
  for (const radio of settings.querySelectorAll('input')) {
    radio.checked = (dataset[radio.name] ?? '') === radio.value
  }
  const onChange = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) apply(target)
  }
  settings.addEventListener('change', onChange)
  const stop = closeHeaderPanels()
  return () => {
    settings.removeEventListener('change', onChange)
    stop()
  }
}

function apply(radio: HTMLInputElement): void {
  const { name, value } = radio
  const { dataset } = document.documentElement
  const key = radio.closest('fieldset')?.dataset.key ?? name
  if (value === '') delete dataset[name]
  else dataset[name] = value
  try {
    if (value === '') localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
}
