import { expect } from 'vitest'
import type { Resultaat, Weigering } from '#domein/weigering.ts'
import type { mila, proefopstelling } from '#seed/proef.ts'

export type Proef = Awaited<ReturnType<typeof proefopstelling>>
export type Houder = Awaited<ReturnType<typeof houder>>

/** Somebody else with the same quality mark. */
export const bram = {
  naam: 'Bram Kok',
  nolocnummer: '30518',
  email: 'bram@jobcoach.voorbeeld',
  nummer: 'RJ-0977',
}

/** A holder with an empty dossier, and the context in which that holder acts. */
export async function houder(proef: Proef, anders: Partial<typeof mila> = {}) {
  const gemaakt = await proef.houder(anders)
  return { ...gemaakt, ctx: proef.ctx(gemaakt.wie) }
}

/** The refusals of what must not succeed. */
export function weigert(uitkomst: Resultaat<unknown>): readonly Weigering[] {
  expect(uitkomst.ok).toBe(false)
  return uitkomst.ok ? [] : uitkomst.weigeringen
}

export const codes = (uitkomst: Resultaat<unknown>): string[] =>
  weigert(uitkomst).map(({ code }) => code)

type Tabel = 'activiteit' | 'bijeenkomst' | 'bewijs' | 'bestand' | 'cv_regel' | 'ondertekening'

/** The id of a row of this person, whichever comes first. */
export async function eenVan({ db }: Proef, persoon: string, tabel: Tabel): Promise<string> {
  const vraag = db.selectFrom(tabel).where('persoon', '=', persoon).select('id')
  return (await vraag.executeTakeFirstOrThrow()).id
}
