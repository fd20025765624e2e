/** The page of 收藏: what it needs and where it keeps things, and two lists that `enhanceSaved` fills. */
export function SavedContent() {
  return (
    <div className="saved grid max-w-column gap-5 py-4 text-body" data-saved-page>
      <h1 className="text-h1" tabIndex={-1}>
        收藏
      </h1>
      <p>
        在文章开头点「收藏」，就会记在这里。收藏的和最近打开过的文章，没有网络也能看。都只存在这台设备的浏览器里，不用登录，也不会传给网站；清除网站数据就没有了。
      </p>
      <p className="no-script">
        这一页要运行
        JavaScript，才知道这台设备上存了什么。现在浏览器没有运行它，所以列不出来；文章都照常能看。
      </p>
      <SavedList name="saved" title="收藏的文章" empty="还没有收藏。" />
      <SavedList name="opened" title="最近打开过的" empty="还没有存下别的文章。" />
    </div>
  )
}

type SavedListProps = { readonly name: string; readonly title: string; readonly empty: string }

function SavedList({ name, title, empty }: SavedListProps) {
  return (
    <section className="js-only" aria-labelledby={name}>
      <h2 id={name} className="mb-2 text-h2">
        {title}
      </h2>
      <p data-empty={name} className="text-ink-soft">
        {empty}
      </p>
      <ul className="ruled-list saved-list" data-rows={name} />
    </section>
  )
}
