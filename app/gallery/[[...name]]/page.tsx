import { notFound } from 'next/navigation'

type Props = { readonly params: Promise<{ readonly name?: readonly string[] }> }

/**
 * `/gallery` under `npm run dev`: the examples that the tests render, to look at. The condition is a constant
 * to the bundler, which drops the branch and with it the import.
 */
export default async function Page({ params }: Props) {
  if (process.env.NODE_ENV === 'development') {
    const { examples } = await import('@/components/gallery/examples')
    const { GalleryList } = await import('@/components/gallery/gallery-list')
    const [name] = (await params).name ?? []
    return examples[decodeURIComponent(name ?? '')] ?? <GalleryList names={Object.keys(examples)} />
  }
  return notFound()
}
