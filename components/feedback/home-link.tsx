/** The last way on, where a page has nothing for its reader. */
export function HomeLink() {
  return (
    <p>
      <a href="/" className="inline-flex min-h-11 items-center text-accent underline">
        回首页
      </a>
    </p>
  )
}
