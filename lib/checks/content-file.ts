import {
  hasSlug,
  isData,
  isKindName,
  type KindName,
  kindAt,
  kindNamed,
} from '@/lib/content/kinds/kinds'
import { PICTURE_EXTENSIONS } from '@/lib/content/picture-extensions'
import type { PictureFacts } from './picture-facts'

/** What a file below `content/` is, by its place and name alone. */
export type FileKind =
  | KindName
  /** A picture beside an article. */
  | 'picture'
  /** Read by other parts of the project, or by people (README.md). */
  | 'foreign'
  /** Lies where nothing belongs, or has a name that nothing reads. */
  | 'stray'

/** A file as it was found on disk. Rules see this and never the disk. */
export type ContentFile = {
  /** From the project's folder, with `/`: `content/articles/jd/a.md`. */
  readonly path: string
  readonly kind: FileKind
  /** `missing` is a file that the site cannot do without, `special` a pipe, a socket or a device. */
  readonly entry: 'file' | 'symlink' | 'special' | 'missing'
  /** Bytes on disk. */
  readonly size: number
  /** The whole content of text files and drawings that are not too large to be read. */
  readonly bytes?: Uint8Array
  readonly picture?: PictureFacts
  /** Another one when the content is another; known where two states are compared. */
  readonly version?: string
}

/** `content/articles/jd/a.md` → `a.md` */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** `content/articles/jd/a.md` → `content/articles/jd` */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}

/** `content/articles/jd/a.md` → `a`; the slug of everything that has one. */
export function slugOf(path: string): string {
  return baseName(path).replace(/\.[^.]*$/, '')
}

/** `content/articles/jd/a.md` → `jd` */
export function categoryOf(path: string): string {
  return path.split('/')[2] ?? ''
}

/** Lower-case letters after the last dot, without it; empty when there is none. */
export function extensionOf(path: string): string {
  const name = baseName(path)
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase()
}

/** The kind of a path below `content/`; whether it is named well is another question. */
export function kindOf(path: string): FileKind {
  const kind = kindAt(path.replace(/^content\//, ''))
  if (kind) return kind.name
  if (path === 'content/README.md') return 'foreign'
  return /^content\/articles\/[^/]+\/[^/]+$/.test(path) && isPictureName(path) ? 'picture' : 'stray'
}

function isPictureName(path: string): boolean {
  return (PICTURE_EXTENSIONS as readonly string[]).includes(extensionOf(path))
}

/** Whether a person writes text into files of this kind. */
export function isText(kind: FileKind): kind is KindName {
  return isKindName(kind)
}

/** A data file is YAML from its first line to its last. */
export function isDataKind(kind: FileKind): boolean {
  return isKindName(kind) && isData(kindNamed(kind))
}

/** Whether the name of a file of this kind is its slug. */
export function isNamedBySlug(kind: FileKind): boolean {
  return isKindName(kind) && hasSlug(kindNamed(kind))
}
