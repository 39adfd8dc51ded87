import type { ReactNode } from 'react'
import type { OnderdeelId } from '#toetsingskader/typen.ts'

/** What a page puts into the copy: how a file is shown, and what it wants to have beside a part or with an activity. */
export type Naast = {
  bestandlink: (sha256: string, naam: string) => ReactNode
  naastOnderdeel?: (id: OnderdeelId) => ReactNode
  bijActiviteit?: (id: string) => ReactNode
}
