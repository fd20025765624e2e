'use client'

import { useEffect, useState } from 'react'

type Setting = {
  /** Key in `localStorage`; read by the theme script before the first paint. */
  readonly key: string
  /** Property of `dataset` on `<html>`. */
  readonly property: 'theme' | 'textSize'
  readonly label: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

type Choices = { readonly [property in Setting['property']]?: string }

const SETTINGS: readonly Setting[] = [
  {
    key: 'theme',
    property: 'theme',
    label: '主题',
    choices: [
      { value: '', label: '跟随系统' },
      { value: 'light', label: '浅色' },
      { value: 'dark', label: '深色' },
    ],
  },
  {
    key: 'text-size',
    property: 'textSize',
    label: '字号',
    choices: [
      { value: '', label: '标准' },
      { value: 'large', label: '大' },
      { value: 'x-large', label: '特大' },
    ],
  },
]

/** Theme and text size, kept on the device. The first choice of each is the site's own default. */
export function AppearanceSettings() {
  const [chosen, setChosen] = useState<Choices>({})
  useEffect(() => {
    const { theme, textSize } = document.documentElement.dataset
    setChosen({ theme, textSize })
    return closeHeaderPanels()
  }, [])
  const choose = (setting: Setting, value: string) => {
    setChosen({ ...chosen, [setting.property]: value })
    apply(setting, value)
  }
  return (
    <details className="js-only" name="header">
      <summary className="header-button">外观</summary>
      <div className="header-panel grid gap-4">
        {SETTINGS.map((setting) => (
          <fieldset key={setting.key}>
            <legend className="mb-1.5 text-fact text-ink-soft">{setting.label}</legend>
            <div className="flex gap-2">
              {setting.choices.map(({ value, label }) => (
                <label key={value} className="choice">
                  <input
                    type="radio"
                    name={setting.property}
                    value={value}
                    checked={(chosen[setting.property] ?? '') === value}
                    onChange={() => choose(setting, value)}
                  />
                  {label}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </details>
  )
}

function apply({ key, property }: Setting, value: string): void {
  const { dataset } = document.documentElement
  if (value === '') delete dataset[property]
  else dataset[property] = value
  try {
    if (value === '') localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
}

/** Escape and a press elsewhere close what is open in the header; gives the way to stop it. */
function closeHeaderPanels(): () => void {
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
