import type { ReactNode } from 'react'
import type { Afschrift, Deel } from '#domein/portfolio/afschrift.ts'
import type { OnderdeelId } from '#toetsingskader/typen.ts'

/** As much of a copy as is shown of it. */
export type Getoond = Pick<Afschrift, 'onderdelen' | 'punten' | 'documenten' | 'indiening'>

/** What a page puts into the copy: how a file is shown, and what it wants to have beside a part, under a piece of it or with an activity. */
export type Naast = {
  bestandlink: (sha256: string, naam: string) => ReactNode
  naastOnderdeel?: (id: OnderdeelId) => ReactNode
  bijDeel?: (deel: Deel, id: OnderdeelId) => ReactNode
  bijActiviteit?: (id: string) => ReactNode
}
