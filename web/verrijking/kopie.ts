import { isAllesVerstuurd, isGepost } from './aangenomen.ts'
import { vanHier } from './hier.ts'
import { link, maakMelder, naastLink, onbereikt } from './meld.ts'
import { adresVan, onthoudKlad, stuurNogEens } from './nogEens.ts'
import { naPoging, voorVersturen, wachtNog } from './rust.ts'
import { waardenVan, zetVerborgen } from './velden.ts'
import { stuur } from './verstuur.ts'

export type Velden = Record<string, string[]>

/** What the form needs to know of it, and what it tells: what was kept, and whether this browser keeps the rest. */
type Bij = {
  lees: () => Velden
  isOnveranderd: () => boolean
  bewaard: (velden: Velden) => void
  zetHier: () => Promise<boolean>
}

/** A copy on the server of what is typed in a form that is sent with its button. */
export type Kopie = {
  getypt: () => void
  /** Keeps what stands there without waiting for the next key. */
  meteen: () => void
  neemOver: (waarde: string | undefined) => void
  /** The form itself is on its way, with all that stands in it. */
  verstuurd: () => void
}

type Werk = Bij & {
  formulier: HTMLFormElement
  pagina: string
  /** From the first key on, or when there is another text: else the page does not speak of it. */
  meld: (...zeg: Parameters<ReturnType<typeof maakMelder>>) => void
  isStil: boolean
  /** The page came with what is saved, so when nothing differs from it there is nothing to keep. */
  isKaal: boolean
  id: string
  /** The draft that this page left because it was written on elsewhere; or that it was sent or thrown away. */
  verlaten: string | null
  isAfgerond: boolean
  versie: number
  schrijver: string
  beurt: number
  isBezig: boolean
  isWeg: boolean
  /** The button was pressed, whatever was typed since. */
  isVerstuurd: boolean
  mislukt: number
  sinds: number
  straks: number
}

/** Null for a form of which the server keeps no copy. */
export function maakKopie(formulier: HTMLFormElement, bij: Bij): Kopie | null {
  const pagina = formulier.dataset['klad']
  if (pagina === undefined) return null
  const [waarde = ''] = waardenVan(formulier, 'klad')
  const werk: Werk = {
    ...bij,
    formulier,
    pagina,
    meld: () => undefined,
    isStil: true,
    isKaal: waarde === '' && !isGepost,
    ...nieuw(),
    verlaten: null,
    isAfgerond: false,
    isBezig: false,
    isWeg: false,
    isVerstuurd: false,
    mislukt: 0,
    sinds: 0,
    straks: 0,
  }
  const neemOver = (ander: string | undefined) => {
    Object.assign(werk, uitWaarde(ander))
    zetWaarde(werk)
  }
  neemOver(waarde)
  for (const terug of ['online', 'focus'])
    addEventListener(terug, () => werk.mislukt > 0 && plan(werk, 0))
  // What was refused or only calculated is not saved, and stands in this page alone.
  if (isGepost && waarde !== '') plan(werk, 0)
  else if (!isGepost) void stuurNogEens(werk)
  return {
    neemOver,
    getypt: () => getypt(werk),
    meteen: () => {
      clearTimeout(werk.straks)
      void bewaar(werk)
    },
    verstuurd: () => verstuurd(werk),
  }
}

/** Of a form in which nobody typed there is nothing to keep when it is refused. */
function verstuurd(werk: Werk): void {
  Object.assign(werk, { isWeg: true, isVerstuurd: true })
  if (werk.isKaal && werk.versie === 0 && werk.isOnveranderd())
    zetVerborgen(werk.formulier, 'klad', '')
}

const nieuw = () => ({
  id: crypto.randomUUID(),
  versie: 0,
  schrijver: crypto.randomUUID(),
  beurt: 0,
})

/**
 * Which copy, its version, and who wrote it: the page after this one goes on as the same writer, and after all that this one sent. Not when
 * something was typed after the button: what was kept of that is not written over.
 */
function uitWaarde(waarde: string | undefined): Partial<Werk> {
  const [id, versie, schrijver, beurt] = (waarde ?? '').split(' ')
  if (!id) return {}
  const isVervolg = !isGepost || isAllesVerstuurd()
  const ik = schrijver && isVervolg ? { schrijver, beurt: Number(beurt) + 100 } : {}
  return { id, versie: Number(versie), ...ik }
}

const zetWaarde = ({ formulier, id, versie, schrijver, beurt }: Werk): void =>
  zetVerborgen(formulier, 'klad', `${id} ${versie} ${schrijver} ${beurt}`)

function getypt(werk: Werk): void {
  werk.isWeg = false
  spreek(werk)
  werk.sinds ||= performance.now()
  plan(werk, wachtNog(werk.sinds, voorVersturen))
}

function spreek(werk: Werk): void {
  if (werk.isStil) Object.assign(werk, { isStil: false, meld: maakMelder(werk.formulier) })
}

function plan(werk: Werk, na: number): void {
  clearTimeout(werk.straks)
  werk.straks = window.setTimeout(() => void bewaar(werk), na)
}

type Antwoord =
  | { soort: 'bewaard'; om: string; versie: number; andere: string[] }
  | { soort: 'botsing'; isAfgerond: boolean }
  | { soort: 'weg' | 'uitgelogd' }
  | { soort: 'geweigerd'; tekst: string }

async function bewaar(werk: Werk): Promise<void> {
  if (werk.isBezig || werk.isWeg) return
  Object.assign(werk, { isBezig: true, sinds: 0, beurt: werk.beurt + 1 })
  zetWaarde(werk)
  const velden = werk.lees()
  const isLeeg = werk.isKaal && werk.isOnveranderd()
  werk.meld('bezig', 'Bezig met bewaren…')
  const body = bodyVan(werk, velden, isLeeg)
  const antwoord = await stuur<Antwoord>('/kladden', body)
  werk.isBezig = false
  if (antwoord.soort !== 'bewaard') return mislukt(werk, antwoord)
  void onthoudKlad(body)
  Object.assign(werk, { versie: antwoord.versie, mislukt: 0 })
  zetWaarde(werk)
  zetAdres(werk, isLeeg ? null : werk.id)
  werk.bewaard(velden)
  if (isLeeg) werk.meld('bewaard', 'Je hebt niets veranderd.')
  else meldBewaard(werk, antwoord)
  if (werk.sinds > 0) getypt(werk)
}

/** Who types the same in another window hears it, with the way to both texts (U-5). */
function meldBewaard(werk: Werk, { om, andere }: { om: string; andere: string[] }): void {
  const { id, verlaten, pagina, formulier } = werk
  const staatHier = (ander: string) =>
    document.querySelector(`form[action^="/kladden/${ander}/"]`) !== null
  if (andere.some(ander => ander === verlaten || !staatHier(ander))) {
    const heeftBestanden = [...formulier.querySelectorAll<HTMLInputElement>('[type=file]')].some(
      ({ files }) => files?.length,
    )
    const naar = (heeftBestanden ? naastLink : link)('Bekijk allebei', adresVan(pagina, id))
    return werk.meld(
      'let-op',
      `Voorlopig bewaard om ${om}. Je begon hier ook in een ander venster aan.`,
      naar,
    )
  }
  if (werk.isAfgerond)
    return werk.meld(
      'let-op',
      `Dit formulier is al verstuurd of weggegooid. Wat hier nu staat, is apart bewaard om ${om}.`,
    )
  werk.meld('bewaard', klaarzin(werk, om))
}

function klaarzin({ formulier }: Werk, om: string): string {
  const knop = formulier.querySelector('.utrecht-button--primary-action')?.textContent
  const er = [...formulier.querySelectorAll('.vb-bestanden li:has(> input)')]
  if (er.length === 0) return `Voorlopig bewaard om ${om}. Het telt pas als je op “${knop}” drukt.`
  const wat = er.length > 1 ? `${er.length} bestanden` : `“${er[0]?.firstChild?.textContent}”`
  return `Voorlopig bewaard om ${om}, met ${wat}. Het is pas toegevoegd als je op “${knop}” drukt.`
}

function bodyVan(werk: Werk, velden: Velden, isLeeg: boolean): URLSearchParams {
  const { formulier, id, pagina, versie, schrijver, beurt } = werk
  return new URLSearchParams({
    token: waardenVan(formulier, 'token')[0] ?? '',
    id,
    pagina,
    titel: vanHier().titel,
    velden: JSON.stringify(velden),
    ...(isLeeg && { leeg: 'ja' }),
    basis: String(versie),
    schrijver,
    beurt: String(beurt),
  })
}

/** Who loads this page again, or comes back to it, finds what he typed. While the form is being sent a new address would count as going elsewhere. */
function zetAdres({ isVerstuurd }: Werk, klad: string | null): void {
  if (isGepost || isVerstuurd) return
  const hier = new URL(location.href)
  for (const naam of ['gedaan', 'elders', 'weggegooid', 'klad']) hier.searchParams.delete(naam)
  if (klad) hier.searchParams.set('klad', klad)
  history.replaceState(history.state, '', hier)
}

/** Written on elsewhere, or saved already: what stands here goes on as a copy of its own, so that neither is lost. */
async function mislukt(
  werk: Werk,
  antwoord: Exclude<Antwoord, { soort: 'bewaard' }>,
): Promise<void> {
  if (antwoord.soort === 'botsing') {
    spreek(werk)
    const { isAfgerond } = antwoord
    Object.assign(werk, { ...nieuw(), verlaten: werk.id, isAfgerond: isAfgerond && !isGepost })
    return plan(werk, 0)
  }
  const waar = (await werk.zetHier()) ? 'Je tekst staat op dit apparaat.' : 'Houd dit tabblad open.'
  if (antwoord.soort === 'geweigerd') return werk.meld('let-op', `${antwoord.tekst} ${waar}`)
  werk.mislukt += 1
  plan(werk, naPoging(werk.mislukt))
  werk.meld(...onbereikt(antwoord.soort, 'bewaard bij ons', waar))
}
