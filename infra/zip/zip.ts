import type { Zip } from './index.ts'
import { open } from './open.ts'
import { pack } from './pack.ts'

export const zip: Zip = { pack, open }
