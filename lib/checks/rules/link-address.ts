import { linkKind } from '@/lib/markdown/addresses'
import type { WrittenLink } from '../body'
import { ownAddress } from '../own-address'
