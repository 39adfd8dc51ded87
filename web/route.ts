import type { Binnenkomend } from './formulier/ingestuurd.ts'
import type { Rol } from '#domein/rollen.ts'
import type { Ingevuld } from './formulier/stand.ts'
import type { C } from './omgeving.ts'

/** Who may come: everybody, who is signed in, who is signed in in this role; or only in a demonstration. */
export type Toegang = 'iedereen' | 'ingelogd' | 'demonstratie' | Rol

type Antwoord = Response | Promise<Response>
export type Lees = (c: C) => Antwoord
export type Doe = (c: C, ingevuld: Ingevuld) => Antwoord
/** Streams a file that came along to where it is kept; null = not wanted. */
export type Bewaar = (c: C, bestand: Binnenkomend) => Promise<string | null>

/** A page to read; changes nothing. */
export type Leesroute = { wie: Toegang; lees: Lees }
/** A form that was sent; its token is checked before `bewaar` and `doe` see anything. */
export type Doeroute = { wie: Toegang; doe: Doe; bewaar: Bewaar }

export const lees = (wie: Toegang, handler: Lees): Leesroute => ({ wie, lees: handler })
export const doe = (wie: Toegang, handler: Doe): Doeroute => ({
  wie,
  doe: handler,
  bewaar: laatLopen,
})

/** A form that may bring files. */
export const doeMetBestanden = (wie: Toegang, handler: Doe, bewaar: Bewaar): Doeroute => ({
  wie,
  doe: handler,
  bewaar,
})

/** Lets a file go by, without keeping it. */
export const laatLopen = (_: C, { inhoud }: Binnenkomend): Promise<null> => {
  inhoud.resume()
  return Promise.resolve(null)
}
