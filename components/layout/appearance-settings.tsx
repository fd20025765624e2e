type Setting = {
  /** Name of the radio buttons; property of `dataset` on `<html>`. */
  readonly name: 'theme' | 'textSize'
  /** Key in `localStorage`; read by the theme script before the first paint. */
  readonly key: string
  readonly label: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

const SETTINGS: readonly Setting[] = [
  {
    name: 'theme',
    key: 'theme',
    label: '主题',
    choices: [
      { value: '', label: '跟随系统' },
      { value: 'light', label: '浅色' },
      { value: 'dark', label: '深色' },
    ],
  },
  {
    name: 'textSize',
    key: 'text-size',
    label: '字号',
    choices: [
      { value: '', label: '标准' },
      { value: 'large', label: '大' },
      { value: 'x-large', label: '特大' },
    ],
  },
]

/**
 * Theme and text size, kept on the device by `enhanceAppearance`. The first choice of each is the
 * site's own default.
 */
export function AppearanceSettings() {
  return (
    <details className="js-only" name="header" data-appearance>
      <summary className="header-button">外观</summary>
      <div className="header-panel grid gap-4">
        {SETTINGS.map(({ name, key, label, choices }) => (
          <fieldset key={name} data-key={key}>
            <legend className="mb-1.5 text-fact text-ink-soft">{label}</legend>
            <div className="flex gap-2">
              {choices.map((choice) => (
                <label key={choice.value} className="choice">
                  <input
                    type="radio"
                    name={name}
                    value={choice.value}
                    defaultChecked={choice.value === ''}
                    autoComplete="off"
                  />
                  <span>{choice.label}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </details>
  )
}
