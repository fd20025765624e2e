/** File endings, without the dot, of pictures that may lie beside an article. */
export const PICTURE_EXTENSIONS = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'svg'] as const
