import { PassThrough, Readable } from 'node:stream'
import busboy, { type Busboy, type Limits } from 'busboy'
import type { Ingevuld } from './stand.ts'

/** A file that comes in: its content is streamed once, here and now. */
export type Binnenkomend = { veld: string; naam: string; inhoud: Readable }

/** Why a request body is not taken: not a form, too much, cut off, or without the token of this session. */
export type Onleesbaar = 'geen-formulier' | 'te-groot' | 'kapot' | 'vreemd'

type Lezer = {
  /** Asked before the first file is stored and again at the end. */
  isEigen: (token: string | undefined) => boolean
  /** Stores a file; what it returns stands in the form as the value of the field. */
  bewaar: (bestand: Binnenkomend) => Promise<string | null>
  /** Gets the fields, without files, of a form that did not come with the token of this session. */
  bijVreemd?: (ingevuld: Ingevuld) => void
}

const grootsteFormulier = 1_000_000
const limits: Limits = {
  fieldNameSize: 100,
  fieldSize: grootsteFormulier,
  fields: 500,
  files: 20,
  parts: 520,
}

/** The fields of a form that was sent, in the order they came; or why not. */
export async function leesIngestuurd(
  verzoek: Request,
  lezer: Lezer,
): Promise<Ingevuld | Onleesbaar> {
  const soort = verzoek.headers.get('content-type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data; *boundary=.+)/i.test(soort))
    return 'geen-formulier'
  if (!verzoek.body) return 'kapot'
  const delen = busboy({
    headers: { 'content-type': soort },
    defParamCharset: 'utf8',
    limits,
  })
  const velden = verzamel(delen, lezer)
  Readable.fromWeb(verzoek.body)
    .on('error', fout => delen.destroy(fout))
    .pipe(delen)
  return velden
}

function verzamel(
  delen: Busboy,
  { isEigen, bewaar, bijVreemd }: Lezer,
): Promise<Ingevuld | Onleesbaar> {
  const ingevuld = new Map<string, string[]>()
  const opslaan: Promise<void>[] = []
  let gelezen = 0
  let mis: Onleesbaar | undefined
  const zet = (naam: string, waarde: string | null) => {
    if (waarde === null) return
    ingevuld.set(naam, [...(ingevuld.get(naam) ?? []), waarde])
  }
  const teGroot = () => {
    mis ??= 'te-groot'
  }
  delen.on('fieldsLimit', teGroot).on('filesLimit', teGroot).on('partsLimit', teGroot)
  delen.on('field', (naam, waarde, { nameTruncated, valueTruncated }) => {
    gelezen += naam.length + waarde.length
    if (nameTruncated || valueTruncated || gelezen > grootsteFormulier) teGroot()
    else zet(naam, waarde)
  })
  delen.on('file', (veld, inhoud, { filename: naam }) => {
    // Without a listener an upload that breaks off would end the process.
    inhoud.on('error', () => {})
    if (!isEigen(ingevuld.get('token')?.[0])) mis ??= 'vreemd'
    if (mis || !naam) inhoud.resume()
    else
      opslaan.push(bewaar({ veld, naam, inhoud: losVan(inhoud) }).then(waarde => zet(veld, waarde)))
  })
  return new Promise((klaar, stuk) => {
    delen.on('error', () => klaar('kapot'))
    delen.on('close', () => {
      if (!isEigen(ingevuld.get('token')?.[0])) mis ??= 'vreemd'
      if (mis === 'vreemd') bijVreemd?.(Object.fromEntries(ingevuld))
      Promise.all(opslaan).then(() => klaar(mis ?? Object.fromEntries(ingevuld)), stuk)
    })
  })
}

/** Who keeps a file may break off half-way; the request is read to its end all the same, for the fields that come after. */
function losVan(inhoud: Readable): Readable {
  const doorgegeven = new PassThrough()
  inhoud.pipe(doorgegeven)
  inhoud.once('close', () => inhoud.readableEnded || doorgegeven.destroy(new Error('afgebroken')))
  doorgegeven.once('close', () => inhoud.resume())
  return doorgegeven
}
