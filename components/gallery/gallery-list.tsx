import { PageShell } from '@/components/layout/page-shell'
import { ListHeader } from '@/components/lists/list-header'

export type GalleryListProps = { readonly names: readonly string[] }

/** The examples of components, to choose from. */
export function GalleryList({ names }: GalleryListProps) {
  return (
    <PageShell>
      <ListHeader title="部件的样例" summary="测试用的就是这些。只在 npm run dev 里有。" />
      <ul className="ruled-list">
        {names.map((name) => (
          <li key={name}>
            <a href={`/gallery/${encodeURIComponent(name)}`} className="block py-3 text-accent">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </PageShell>
  )
}
