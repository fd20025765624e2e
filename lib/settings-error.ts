/** What an owner wrote wrongly in the settings: its message is for him, in Chinese; a stack would say nothing. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}
