export type SignInFormProps = {
  /** Where to go afterwards. */
  readonly to: string
  /** Why the last try failed, and what to do. */
  readonly error?: string
}

export function SignInForm({ to, error }: SignInFormProps) {
  return (
    <form method="post" action="/studio/sign-in" className="studio-sign-in">
      <h1>登录编辑后台</h1>
      <input type="hidden" name="to" value={to} />
      {/* Password managers keep a name with each password. */}
      <input
        type="text"
        name="username"
        aria-label="名字"
        value="studio"
        autoComplete="username"
        readOnly
        hidden
      />
      <label htmlFor="password">密码</label>
      {error && (
        <p id="error" role="alert" className="studio-error">
          {error}
        </p>
      )}
      <input
        id="password"
        type="password"
        name="password"
        required
        autoComplete="current-password"
        aria-describedby={error ? 'error' : undefined}
        aria-invalid={error ? true : undefined}
      />
      <button type="submit" className="button">
        登录
      </button>
    </form>
  )
}
