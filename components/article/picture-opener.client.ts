/**
 * Opens the pictures of the text in a dialog, which is loaded at the first press. The link to the picture does
 * the work without it, and in browsers without dialogs (Safari before 15.4).
 */
export function listenForPictures(): () => void {
  if (typeof HTMLDialogElement !== 'function' || !('showModal' in HTMLDialogElement.prototype))
    return () => {}
  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.prose figure > a')
    const picture = link?.querySelector('img')
    if (!link || !picture || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    import('@/components/article/picture-dialog.client').then(
      ({ openPictureDialog }) => openPictureDialog(picture),
      () => location.assign(link.href),
    )
  }
  document.addEventListener('click', onClick)
  return () => document.removeEventListener('click', onClick)
}
