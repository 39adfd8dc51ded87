import { Readable } from 'node:stream'
import { beeld, bestand, bestandInBeeld } from '#vragen/bestand.ts'
import type { BestandInBeeld, Bladzijde } from '#vragen/bewijsbeeld.ts'
import { toon } from './antwoord.ts'
import type { Bezoek } from './bezoek.ts'
import { bijlage } from './bijlage.ts'
import { Beeldstand } from './delen/Beeldstand.tsx'
import { Bestandregel } from './delen/Bestandregel.tsx'
import { Bladzijdebeeld } from './delen/Bladzijdebeeld.tsx'
import { Pagina } from './delen/Pagina.tsx'
import { toonFout } from './fouten.tsx'
import type { C } from './omgeving.ts'
import { idUitPad } from './pad.ts'
import type { Lees } from './route.ts'

/** A file to read in place: every page that is there as a picture. */
export const bekijk: Lees = async c => {
  const gevonden = await bestandInBeeld(c.var.ctx, idUitPad(c, 'bestand'))
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  return toon(c, <Bekijk bezoek={c.var.bezoek} {...gevonden} />)
}

type Props = { bezoek: Bezoek; stuk: BestandInBeeld; beelden: readonly Bladzijde[] }

const Bekijk = ({ bezoek, stuk, beelden }: Props) => (
  <Pagina bezoek={bezoek} titel={stuk.naam}>
    <h1 className="vb-bestandsnaam">
      <bdi>{stuk.naam}</bdi>
    </h1>
    <Bestandregel stuk={stuk} />
    {beelden.map(bladzijde => (
      <Bladzijdebeeld key={bladzijde.pagina} stuk={stuk} bladzijde={bladzijde} />
    ))}
    <Beeldstand stuk={stuk} aantal={beelden.length} />
  </Pagina>
)

/** One page as a picture that we made ourselves: the only thing of a file that a browser shows in our own site. */
export const bladzijde: Lees = async c => {
  const pagina = Number(/^[1-9]\d{0,3}$/.exec(c.req.param('pagina') ?? '')?.[0] ?? 0)
  const gevonden = await beeld(c.var.ctx, { id: idUitPad(c, 'bestand'), pagina })
  if (gevonden?.inhoud.state !== 'ok') return toonFout(c, 'niet-gevonden')
  return stroom(c, Readable.toWeb(gevonden.inhoud.content), {
    ...afgesloten,
    'Content-Type': gevonden.mime,
    'Content-Length': String(gevonden.grootte),
    'Content-Disposition': 'inline',
  })
}

/** An original, only to download: a browser never opens in our own site what somebody else sent in. */
export const origineel: Lees = async c => {
  const gevonden = await bestand(c.var.ctx, idUitPad(c, 'bestand'))
  if (gevonden?.inhoud.state !== 'ok') return toonFout(c, 'niet-gevonden')
  const { naam, mime, grootte, inhoud } = gevonden
  return stroom(c, Readable.toWeb(inhoud.content), {
    ...afgesloten,
    'Content-Type': mime,
    'Content-Length': String(grootte),
    'Content-Disposition': bijlage(naam),
  })
}

const afgesloten = {
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'Cache-Control': 'private, no-store',
}

const stroom = (c: C, inhoud: ReadableStream, koppen: Record<string, string>): Response =>
  c.body(inhoud, 200, koppen)
