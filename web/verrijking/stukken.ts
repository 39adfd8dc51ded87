import { grootsteBestand } from '#lib/omvang.ts'
import { geefHaalWeg, maakRegel, type Regel } from './bestandregels.ts'
import { wie } from './hier.ts'
import { maakMelder } from './meld.ts'
import { waardenVan } from './velden.ts'

/** Bytes of a piece: of evidence, and of what may be a hundred times that. Then milliseconds until the next try after so many that failed. */
const klein = 256 * 1024
const groot = 1024 * 1024
const wacht = (mislukt: number): number => Math.min(15_000, 500 * 2 ** mislukt)
const langst = 60_000
/** What is more than this goes in pieces or not at all. */
const meestInFormulier = 200_000_000

type Uitkomst = { klaar: string } | { fout: string; metKnop?: boolean }
type Antwoord = { vanaf: number } | Uitkomst | null

/**
 * Files are sent in pieces as soon as they are chosen, and go on where they were after the network went away (U-9). What arrived stands in
 * the form as the server puts it there after a form that was refused; without this module the form sends its files itself.
 */
const vragend = [...document.querySelectorAll<HTMLInputElement>('input[type=file][data-stukken]')]
for (const veld of vragend) {
  if (!veld.form) continue
  geefHaalWeg(veld)
  luister(veld, veld.form)
}

function luister(veld: HTMLInputElement, formulier: HTMLFormElement): void {
  let melder: ReturnType<typeof maakMelder> | undefined
  const bezig = new Set<Promise<boolean>>()
  waarschuw(veld, () => bezig.size > 0)
  veld.addEventListener('change', () => {
    const [nu, straks] = verdeel([...(veld.files ?? [])])
    zetTerug(veld, straks)
    const meld = (melder ??= maakMelder(formulier))
    for (const bestand of nu) {
      const sturen = stuur(veld, formulier, { bestand, meld }).finally(() => bezig.delete(sturen))
      bezig.add(sturen)
    }
  })
  formulier.addEventListener('submit', gebeurtenis => {
    if (bezig.size === 0) return
    gebeurtenis.preventDefault()
    gebeurtenis.stopPropagation()
    const { submitter } = gebeurtenis
    melder?.('bezig', 'Even wachten tot de bestanden er zijn…')
    // What is not taken is read first; the next press goes on without it.
    void Promise.all(bezig).then(er => er.every(Boolean) && formulier.requestSubmit(submitter))
  })
}

/** Who leaves while a file is not there yet would lose it: the browser asks first. What arrived is kept with the form. */
function waarschuw(veld: HTMLInputElement, isBezig: () => boolean): void {
  let gaatMee = false
  veld.form?.addEventListener('submit', gebeurtenis => (gaatMee = !gebeurtenis.defaultPrevented))
  addEventListener('pageshow', () => (gaatMee = false))
  addEventListener('beforeunload', gebeurtenis => {
    if (isBezig() || (!gaatMee && veld.files?.length)) gebeurtenis.preventDefault()
  })
}

type Werk = { bestand: File; meld: ReturnType<typeof maakMelder> }

/** An empty file is nothing to send in pieces: the form says what is wrong with it. */
function verdeel(bestanden: File[]): [File[], File[]] {
  return [bestanden.filter(({ size }) => size > 0), bestanden.filter(({ size }) => size === 0)]
}

function zetTerug(veld: HTMLInputElement, bestanden: File[]): void {
  const doos = new DataTransfer()
  for (const bestand of bestanden) doos.items.add(bestand)
  veld.files = doos.files
}

type Sturen = (veld: HTMLInputElement, formulier: HTMLFormElement, werk: Werk) => Promise<boolean>

/** Sends one file; false when it is not taken. What the server would refuse for its size is refused before it is sent. */
const stuur: Sturen = async (veld, formulier, werk) => {
  const { bestand, meld } = werk
  const opweg = await opwegVan(veld, bestand)
  const { sha256 } = opweg
  if (sha256 && waardenVan(formulier, veld.name).some(waarde => waarde.startsWith(sha256))) {
    meld('let-op', `“${bestand.name}” staat er al.`)
    return true
  }
  const regel = maakRegel(veld, bestand.name)
  const token = waardenVan(formulier, 'token')[0] ?? ''
  const antwoord = isTeGroot(veld, bestand)
    ? { fout: `“${bestand.name}” is groter dan 10 MB. Maak het kleiner of splits het.` }
    : await stuurStukken(bestand, { token, ...opweg }, regel)
  return antwoord ? meldAntwoord(werk, regel, antwoord) : gafOp(veld, werk, regel)
}

const isTeGroot = (veld: HTMLInputElement, { size }: File): boolean =>
  !isZip(veld) && size > grootsteBestand

const isZip = ({ accept }: HTMLInputElement): boolean => accept.includes('.zip')

function meldAntwoord({ bestand, meld }: Werk, regel: Regel, antwoord: Uitkomst): boolean {
  if ('klaar' in antwoord) {
    regel.klaar(antwoord.klaar)
    meld('bewaard', `“${bestand.name}” is aangekomen.`)
    return true
  }
  regel.fout(antwoord.fout)
  meld('let-op', `“${bestand.name}” is niet toegevoegd.`)
  return false
}

/** Whoever is signed out, or has no network for long, sends it with the form; what is too large for that goes on when it is chosen again. */
function gafOp(veld: HTMLInputElement, { bestand, meld }: Werk, regel: Regel): boolean {
  const zin = `“${bestand.name}” is nog niet verstuurd.`
  if (bestand.size > meestInFormulier) {
    regel.fout(`${zin} Kies het opnieuw: het gaat verder waar het was.`)
    return false
  }
  regel.weg()
  zetTerug(veld, [...(veld.files ?? []), bestand])
  meld('let-op', `${zin} Het gaat mee als je op de knop drukt.`)
  return true
}

/** Where pieces of this file go, how large they are, and what the file is known by. */
type Opweg = { naar: string; stuk: number; sha256: string }
type Erbij = Opweg & { token: string }
const pogingen = 12

/**
 * Evidence is known by its hash, so that it arrives as it was meant. What is too large to hold says itself whether it is whole; it goes
 * by name, size and day, so that choosing it again goes on where it was.
 */
async function opwegVan(veld: HTMLInputElement, bestand: File): Promise<Opweg> {
  const pad = veld.dataset['stukken'] ?? ''
  if (!isZip(veld)) {
    const sha256 = await hashVan(await bestand.arrayBuffer())
    return { naar: `${pad}/${crypto.randomUUID()}`, stuk: klein, sha256 }
  }
  const kenmerk = [wie, bestand.name, bestand.size, bestand.lastModified].join('/')
  const hash = await hashVan(new TextEncoder().encode(kenmerk))
  const id = hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
  return { naar: `${pad}/${id}`, stuk: groot, sha256: '' }
}

/** Piece after piece from where the server is; null when it gave up. */
async function stuurStukken(bestand: File, erbij: Erbij, regel: Regel): Promise<Uitkomst | null> {
  let vanaf = 0
  for (let mislukt = 0; mislukt < pogingen;) {
    const antwoord = await stuurStuk(bestand, erbij, vanaf)
    if (antwoord === 'niet-hier') return null
    if (antwoord === null) {
      regel.wacht()
      await netwerk(wacht(mislukt))
      mislukt += 1
    } else if ('vanaf' in antwoord) {
      if (antwoord.vanaf > vanaf) mislukt = 0
      vanaf = antwoord.vanaf
      regel.tot(vanaf / bestand.size)
    } else return gaatMetKnop(antwoord, bestand) ? null : antwoord
  }
  return null
}

/** What does not fit among the pieces under way can still go with the form. */
const gaatMetKnop = (antwoord: object, { size }: File): boolean =>
  'metKnop' in antwoord && antwoord.metKnop === true && size <= meestInFormulier

async function stuurStuk(
  bestand: File,
  { token, sha256, naar, stuk }: Erbij,
  vanaf: number,
): Promise<Antwoord | 'niet-hier'> {
  const body = new FormData()
  const velden = { token, sha256, naam: bestand.name, totaal: String(bestand.size) }
  for (const [naam, waarde] of Object.entries(velden)) body.set(naam, waarde)
  body.set('stuk', bestand.slice(vanaf, vanaf + stuk), bestand.name)
  try {
    const antwoord = await fetch(`${naar}/${vanaf}`, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(langst),
    })
    if (antwoord.status >= 500) return null
    if (!antwoord.headers.get('content-type')?.includes('json')) return 'niet-hier'
    const inhoud: Antwoord = await antwoord.json()
    return inhoud
  } catch {
    return null
  }
}

/** After a while, or as soon as there is a network again. */
const netwerk = (na: number): Promise<void> =>
  new Promise(klaar => {
    const klok = setTimeout(verder, navigator.onLine ? na : langst)
    addEventListener('online', verder, { once: true })
    function verder(): void {
      clearTimeout(klok)
      removeEventListener('online', verder)
      klaar()
    }
  })

async function hashVan(inhoud: BufferSource): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', inhoud))
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
