/** The first stop of the Tab key: past the header to `<main id="main">`. */
export function SkipLink() {
  return (
    <a href="#main" className="skip-link">
      跳到正文
    </a>
  )
}
