/**
 * Text that could not be sent yet, kept in this browser until it is: encrypted with a key of its writer that cannot be read out, and removed
 * with that key when he signs out; what somebody else left on this device stays for him. Where the browser offers no such place, nothing is kept and the page says so.
 */
export type Stuk = {
  /** The page to open to go on, and what it is called. */
  pagina: string
  titel: string
  /** Whose it is: somebody else on this device does not see it. */
  wie: string
  velden: Record<string, string[]>
  /** When was typed last on that page, to know the latest of several; by the clock of this device, in milliseconds. */
  om: number
  /** Of a form that saves itself: on which versions this was written, and by which page. */
  versie?: { basis: Record<string, number>; schrijver: string; beurt: number }
}

const winkels = ['sleutel', 'tekst']
const geduld = 3000
/** Milliseconds that a page that goes away gets to let go. */
const wachtOpAnder = 500

/** Whose page this is; empty when nobody is signed in. */
export const wie = document.documentElement.dataset['wie'] ?? ''

/** Others use this computer too: nothing that is typed stays in it. What waited here before may still be put back and removed. */
export const isGedeeld = document.documentElement.hasAttribute('data-gedeeld')

let getyptOm = Date.now()
document.addEventListener('input', () => (getyptOm = Date.now()))

/** What every piece says of itself. */
export const vanHier = () => ({
  pagina: location.pathname + location.search,
  titel: document.title.replace(/^Fout: /, '').replace(/ – Vakbewijs$/, ''),
  wie,
  om: getyptOm,
})

/** Where one writer, a page or a tab, keeps what he typed in this form or field: nobody else writes there. */
export const plekVoor = (pad: string, schrijver: string): string => `${pad} #${schrijver}`

/** The form or field that a place belongs to. */
export const padVanPlek = (plek: string): string => plek.replace(/ #[^ ]*$/, '')

export const schrijverVanPlek = (plek: string): string => plek.slice(padVanPlek(plek).length + 2)

/** Each piece lies under the name of its writer, so that who types in the same form after him leaves it alone. */
const eigen = (pad: string): string => `${wie} ${pad}`

/** How often something was put or removed in a place by this page: encrypting takes a while, and what was overtaken meanwhile is not put. */
const beurten = new Map<string, number>()

function neemBeurt(plek: string): () => boolean {
  const beurt = (beurten.get(plek) ?? 0) + 1
  beurten.set(plek, beurt)
  return () => beurten.get(plek) === beurt
}

/** From here on this page leaves nothing behind any more. */
let isGewist = false

/** False when this browser keeps nothing. */
export async function bewaarHier(plek: string, stuk: Stuk): Promise<boolean> {
  const isLaatste = neemBeurt(plek)
  return probeer(false, async db => {
    const rij = await versleutel(db, stuk)
    if (isLaatste()) await vraag(winkelOm(db, 'tekst').put(rij, eigen(plek)))
    return true
  })
}

/** Remembers something that waits for nothing, until somebody signs out or until then: beside the key, as what lies with the text is. */
export const onthoud = (naam: string, woorden: readonly string[], tot?: number): Promise<boolean> =>
  probeer(false, async db => {
    const rij = await versleutel(db, woorden)
    await vraag(winkelOm(db, 'sleutel').put({ ...rij, tot }, eigen(naam)))
    return true
  })

export const onthouden = (naam: string): Promise<readonly string[]> =>
  probeer<readonly string[]>([], async db => {
    const rij: Rij | undefined = await vraag(winkel(db, 'sleutel', 'readonly').get(eigen(naam)))
    return rij ? ontsleutel<readonly string[]>(db, rij) : []
  })

type Rij = { iv: Uint8Array<ArrayBuffer>; inhoud: ArrayBuffer }

async function versleutel(db: IDBDatabase, waarde: unknown): Promise<Rij> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const bytes = new TextEncoder().encode(JSON.stringify(waarde))
  const inhoud = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await sleutel(db), bytes)
  return { iv, inhoud }
}

async function ontsleutel<T>(db: IDBDatabase, { iv, inhoud }: Rij): Promise<T> {
  const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await sleutel(db), inhoud)
  const waarde: T = JSON.parse(new TextDecoder().decode(bytes))
  return waarde
}

/** Waits as long as it takes: what comes late is still put back, and nothing is written over it before. */
export const leesHier = (plek: string): Promise<Stuk | null> =>
  metDatabank(null, db => leesStuk(db, eigen(plek)))

/** What waits of this form or field, by any writer, the latest first; waits as long as it takes. */
export const leesOnder = (pad: string): Promise<{ plek: string; stuk: Stuk }[]> =>
  metDatabank([], async db => {
    const begin = eigen(plekVoor(pad, ''))
    const bereik = IDBKeyRange.bound(begin, `${begin}\uFFFF`)
    const plekken = (await vraag(winkel(db, 'tekst', 'readonly').getAllKeys(bereik))).map(String)
    const gelezen = plekken.map(async plek => {
      // One that cannot be read hides none of the others.
      const stuk = await leesStuk(db, plek).catch(() => null)
      return stuk ? [{ plek: plek.slice(eigen('').length), stuk }] : []
    })
    return (await Promise.all(gelezen)).flat().toSorted((een, ander) => ander.stuk.om - een.stuk.om)
  })

/** Null for what is not there or somebody else's. */
async function leesStuk(db: IDBDatabase, plek: string): Promise<Stuk | null> {
  const rij: Rij | undefined = await vraag(winkel(db, 'tekst', 'readonly').get(plek))
  if (!rij) return null
  const stuk = await ontsleutel<Stuk>(db, rij)
  return stuk.wie === wie ? stuk : null
}

export function wisHier(plek: string): Promise<unknown> {
  neemBeurt(plek)
  return probeer(null, db => vraag(winkel(db, 'tekst').delete(eigen(plek))))
}

/** The places of one's own where text waits here. */
export const wachtend = (): Promise<string[]> =>
  probeer<string[]>([], async db => {
    const plekken = await vraag(winkel(db, 'tekst', 'readonly').getAllKeys(vanMij()))
    return plekken.map(plek => String(plek).slice(eigen('').length))
  })

/** Everything of one's own that waits, and the key: what is left of it on the disk can no longer be read. */
export function wisAlles(): Promise<unknown> {
  isGewist = true
  return probeer(null, db =>
    Promise.all([
      vraag(winkel(db, 'tekst').delete(vanMij())),
      vraag(winkel(db, 'sleutel').delete(vanMij())),
      vraag(winkel(db, 'sleutel').delete(wie)),
    ]),
  )
}

const vanMij = (): IDBKeyRange => IDBKeyRange.bound(eigen(''), `${eigen('')}\uFFFF`)

/** A browser that has no such place, is out of room or does not answer holds nothing up. */
async function probeer<T>(anders: T, doe: (db: IDBDatabase) => Promise<T>): Promise<T> {
  const opgegeven = new Promise<T>(klaar => setTimeout(() => klaar(anders), geduld))
  return Promise.race([metDatabank(anders, doe), opgegeven])
}

const metDatabank = <T>(anders: T, doe: (db: IDBDatabase) => Promise<T>): Promise<T> =>
  (databank ??= open()).then(doe).catch(() => anders)

let databank: Promise<IDBDatabase> | undefined

function open(): Promise<IDBDatabase> {
  const verzoek = indexedDB.open('vakbewijs', 1)
  verzoek.addEventListener('upgradeneeded', () => {
    for (const naam of winkels) verzoek.result.createObjectStore(naam)
  })
  return vraag(verzoek).then(ruimOp)
}

/** What had to be remembered for a while only, by whoever. */
function ruimOp(db: IDBDatabase): IDBDatabase {
  const verzoek = winkel(db, 'sleutel').openCursor()
  verzoek.addEventListener('success', () => {
    const rij = verzoek.result
    if (rij?.value.tot < Date.now()) rij?.delete()
    rij?.continue()
  })
  return db
}

const winkel = (db: IDBDatabase, naam: string, wijze: IDBTransactionMode = 'readwrite') =>
  db.transaction(naam, wijze, { durability: 'strict' }).objectStore(naam)

/** To write in; refused after all was removed, also for what began before, and where others come. */
function winkelOm(db: IDBDatabase, naam: string): IDBObjectStore {
  if (isGewist || isGedeeld) throw new Error('removed')
  return winkel(db, naam)
}

const vraag = <T>(verzoek: IDBRequest<T>): Promise<T> =>
  new Promise((klaar, mis) => {
    verzoek.addEventListener('success', () => klaar(verzoek.result))
    verzoek.addEventListener('error', () => mis(verzoek.error))
  })

async function sleutel(db: IDBDatabase): Promise<CryptoKey> {
  const bekend: CryptoKey | undefined = await vraag(winkel(db, 'sleutel', 'readonly').get(wie))
  if (bekend) return bekend
  const vorm = { name: 'AES-GCM', length: 256 }
  const nieuw = await crypto.subtle.generateKey(vorm, false, ['encrypt', 'decrypt'])
  // Whoever makes one at the same time, here or in another tab, takes the one that came first: in one transaction.
  const sleutels = winkelOm(db, 'sleutel')
  const eerste: CryptoKey | undefined = await vraag(sleutels.get(wie))
  if (!eerste) await vraag(sleutels.put(nieuw, wie))
  return eerste ?? nieuw
}

/** Writes under this number from now on, as long as this page lives; false when another page does. */
export const neemNummer = (schrijver: string): Promise<boolean> =>
  new Promise(klaar => {
    const voorAltijd = () => {
      klaar(true)
      return new Promise(() => undefined)
    }
    const hoelang = { signal: AbortSignal.timeout(wachtOpAnder) }
    navigator.locks.request(`vb ${schrijver}`, hoelang, voorAltijd).catch(() => klaar(false))
  })
