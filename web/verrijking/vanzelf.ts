import { biedEerdereAan } from './eerder.ts'
import { maakMelder, onbereikt } from './meld.ts'
import { houdtTegen } from './geenNet.ts'
import { neemNummer } from './hier.ts'
import {
  laatGaan,
  laatKiezen,
  namenVan,
  onthoudAntwoord,
  vuilVan,
  wisNagelaten,
  zetBeurt,
  zetHier,
  type Schrijven,
} from './schrijven.ts'
import { naPoging, voorHier, voorVersturen, wachtNog } from './rust.ts'
import { haalTerug } from './terughalen.ts'
import { verstuur, type Antwoord } from './verstuur.ts'
import { standaardVan, waardenIn, waardenVan, zetVerborgen } from './velden.ts'

/** What waited here comes first, but a store that does not answer holds nothing up; and so long a button may take to lead on. */
const geduld = 3000
const knopduur = 10_000

for (const formulier of document.querySelectorAll<HTMLFormElement>('form[data-vanzelf]'))
  begin(formulier)

/** A form that saves itself: first here, then on the server, one request at a time, each on the version that the one before made. */
function begin(formulier: HTMLFormElement): void {
  const werk: Schrijven = {
    formulier,
    meld: maakMelder(formulier),
    bekend: new Map(),
    hierGezet: new Set(),
    botsend: new Set(),
    schrijver: crypto.randomUUID(),
    beurt: 0,
    nagelaten: [],
    isBezig: false,
    isWeg: false,
    mislukt: 0,
    sinds: 0,
    straks: 0,
    hier: 0,
    hierSinds: 0,
    gelezen: Promise.resolve(),
  }
  const onbewaard = formulier.dataset['onbewaard']?.split(' ') ?? []
  for (const naam of namenVan(formulier)) {
    if (!onbewaard.includes(naam)) werk.bekend.set(naam, standaardVan(formulier, naam))
    // Both texts stand here: only a choice or the button says which.
    if (waardenVan(formulier, `botst:${naam}`).length > 0) werk.botsend.add(naam)
  }
  zetBeurt(werk)
  void neemNummer(werk.schrijver)
  werk.gelezen = Promise.race([meldTerug(werk), new Promise(klaar => setTimeout(klaar, geduld))])
  formulier.addEventListener('input', () => {
    werk.isWeg = false
    getypt(werk)
  })
  formulier.addEventListener('submit', gebeurtenis => bijVerzenden(werk, gebeurtenis))
  addEventListener('online', () => plan(werk, 0))
  addEventListener('focus', () => plan(werk, 0))
  addEventListener('pageshow', ({ persisted }) => (persisted ? location.reload() : kijkOf(werk)))
  document.addEventListener('visibilitychange', () => document.hidden && bijVertrek(werk))
  kijkOf(werk)
}

/** Who leaves sends what can still go along, and keeps all of it here. */
function bijVertrek(werk: Schrijven): void {
  if (vuilVan(werk).length === 0) return
  void zetHier(werk)
  void bewaar(werk)
}

/** Typed before this came, or put back by the browser itself for who came back. */
function kijkOf(werk: Schrijven): void {
  if (vuilVan(werk).length > 0) getypt(werk)
}

async function meldTerug(werk: Schrijven): Promise<void> {
  const { terug, anders, isElders } = await haalTerug(werk)
  if (isElders)
    werk.meld(
      'let-op',
      'In een ander tabblad staat hier tekst die nog niet is bewaard. Ga daar verder, of sluit dat tabblad en laad deze bladzijde opnieuw: dan staat die hier in het vak.',
    )
  if (Object.keys(anders).length > 0) biedEerdereAan(werk.formulier, anders, () => getypt(werk))
  if (Object.keys(terug).length === 0) return
  werk.meld('let-op', 'Wat je eerder typte, staat weer in het vak. Het is nog niet bewaard.')
  plan(werk, voorVersturen.rust)
}

function getypt(werk: Schrijven): void {
  werk.sinds ||= performance.now()
  planHier(werk)
  plan(werk, wachtNog(werk.sinds, voorVersturen))
}

function planHier(werk: Schrijven): void {
  werk.hierSinds ||= performance.now()
  clearTimeout(werk.hier)
  werk.hier = window.setTimeout(
    () => {
      werk.hierSinds = 0
      void zetHier(werk)
    },
    wachtNog(werk.hierSinds, voorHier),
  )
}

function plan(werk: Schrijven, na: number): void {
  clearTimeout(werk.straks)
  werk.straks = window.setTimeout(() => void bewaar(werk), na)
}

async function bewaar(werk: Schrijven): Promise<void> {
  await werk.gelezen
  const namen = vuilVan(werk).filter(naam => !werk.botsend.has(naam))
  if (werk.isBezig || werk.isWeg || namen.length === 0) return
  Object.assign(werk, { isBezig: true, sinds: 0, beurt: werk.beurt + 1 })
  zetBeurt(werk)
  const inhoud = new FormData(werk.formulier)
  const gestuurd = namen.map(naam => [naam, waardenIn(inhoud, naam)] as const)
  werk.meld('bezig', 'Bezig met bewaren…')
  const antwoord = await verstuur(werk.formulier, namen)
  werk.isBezig = false
  await (antwoord.soort === 'bewaard' ? gelukt(werk, antwoord, gestuurd) : mislukt(werk, antwoord))
}

type Gelukt = Extract<Antwoord, { soort: 'bewaard' }>
type Gestuurd = readonly (readonly [string, string[]])[]

async function gelukt(werk: Schrijven, { om, basis }: Gelukt, gestuurd: Gestuurd): Promise<void> {
  werk.mislukt = 0
  if (werk.isWeg) return
  for (const [naam, waarden] of gestuurd) werk.bekend.set(naam, waarden)
  for (const [naam, versie] of Object.entries(basis)) {
    zetVerborgen(werk.formulier, `basis:${naam}`, String(versie))
    void onthoudAntwoord(werk, naam)
  }
  document.querySelector('[data-opgeslagen]')?.remove()
  const vuil = vuilVan(werk)
  void zetHier(werk)
  wisNagelaten(
    werk,
    gestuurd.map(([naam]) => naam).filter(naam => !vuil.includes(naam)),
  )
  if (vuil.length > 0) getypt(werk)
  if (werk.botsend.size === 0) return werk.meld('bewaard', `Bewaard om ${om}.`)
  werk.meld(
    'let-op',
    `Bewaard om ${om}, behalve wat ook ergens anders is gewijzigd. Druk op de knop om te kiezen.`,
  )
}

type Mislukt = Exclude<Antwoord, { soort: 'bewaard' }>

async function mislukt(werk: Schrijven, antwoord: Mislukt): Promise<void> {
  const isHier = await zetHier(werk)
  const waar = isHier ? 'Je tekst staat op dit apparaat.' : 'Houd dit tabblad open.'
  if (antwoord.soort === 'geweigerd') return werk.meld('let-op', antwoord.tekst)
  if (antwoord.soort === 'botsing') {
    for (const naam of antwoord.velden) werk.botsend.add(naam)
    werk.meld('let-op', antwoord.tekst)
    return plan(werk, 0)
  }
  werk.mislukt += 1
  plan(werk, naPoging(werk.mislukt))
  werk.meld(...onbereikt(antwoord.soort, 'verstuurd', waar))
}

/** Without a network the button would lead to an empty page: it waits too. Where the button led nowhere the page goes on. */
function bijVerzenden(werk: Schrijven, gebeurtenis: SubmitEvent): void {
  // A second press while the first is under way sends nothing.
  if (werk.isWeg) return
  if (houdtTegen(werk.formulier)) {
    gebeurtenis.preventDefault()
    gebeurtenis.stopPropagation()
    return void mislukt(werk, { soort: 'weg' })
  }
  const gekozen = gekozenVeld(gebeurtenis.submitter)
  if (gekozen !== null) {
    void zetHier(werk)
    laatKiezen(werk, gekozen)
  }
  const herroep = gekozen === null ? laatGaan(werk) : () => (werk.isWeg = false)
  werk.isWeg = true
  setTimeout(() => {
    herroep()
    plan(werk, 0)
  }, knopduur)
}

/** The field of which this button chooses another text; null for a button that saves. */
function gekozenVeld(knop: HTMLElement | null): string | null {
  const isKeuze = ['neem', 'voegSamen', 'wissel'].includes(knop?.getAttribute('name') ?? '')
  return isKeuze ? (knop?.getAttribute('value') ?? '') : null
}
