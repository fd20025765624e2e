/** Escape and a press elsewhere close what is open in the header; returns a function that undoes it. */
export function closeHeaderPanels(): () => void {
  const open = () => document.querySelector<HTMLDetailsElement>('.site-header details[open]')
  const onPress = (event: Event) => {
    const panel = open()
    if (panel && !panel.contains(event.target as Node)) panel.open = false
  }
  const onKey = (event: KeyboardEvent) => {
    const panel = open()
    if (event.key !== 'Escape' || !panel) return
    panel.open = false
    panel.querySelector('summary')?.focus()
  }
  document.addEventListener('click', onPress)
  document.addEventListener('keydown', onKey)
  return () => {
    document.removeEventListener('click', onPress)
    document.removeEventListener('keydown', onKey)
  }
}
