import { isGepost } from './aangenomen.ts'
import { basisUit, zetBasis } from './basis.ts'
import { biedAan, biedEerdereAan } from './eerder.ts'
import {
  bewaarHier,
  leesHier,
  leesOnder,
  neemNummer,
  plekVoor,
  schrijverVanPlek,
  wisHier,
  type Stuk,
} from './hier.ts'
import { bewaar, eigenPlek, veldenVan, verschil, type Klad } from './kladhier.ts'
import type { Velden } from './kopie.ts'
import { maakMelder } from './meld.ts'
import { neemTabblad } from './tabblad.ts'
import { isUitAdres, waardenVan, zelfde, zetWaarden } from './velden.ts'

/** Puts back in this form what was typed in it and not sent: by this tab, or else the latest by one that is gone. An answer holds what was sent itself. */
export async function haalTerug(klad: Klad, isGestuurd: boolean): Promise<void> {
  await neemTabblad()
  if (isGepost) return isGestuurd ? undefined : await biedNagetypt(klad)
  const gevonden = await vind(klad)
  if (gevonden) await neemOp(klad, gevonden)
}

/** Puts it where nobody typed since; what was typed since stays, with the other one press away. */
async function neemOp(klad: Klad, gevonden: Gevonden): Promise<void> {
  const { formulier, begin } = klad
  const { plek, stuk } = gevonden
  const anders = verschil(stuk.velden, begin).filter(
    naam => !isUitAdres(stuk.velden[naam], begin[naam]),
  )
  if (anders.length === 0) return void (await wisHier(plek))
  const nu = veldenVan(formulier)
  const eigen = new Set(verschil(nu, begin))
  const isZelfde = (naam: string) => zelfde(nu[naam] ?? [], stuk.velden[naam] ?? [])
  const terug = anders.filter(naam => !eigen.has(naam) || isZelfde(naam))
  const blijft = anders.filter(naam => eigen.has(naam) && !isZelfde(naam))
  if (blijft.length === 0 && !(await verhuis(gevonden, eigenPlek(klad)))) klad.gebleven = plek
  if (terug.length > 0) zetTerug(klad, stuk, terug)
  if (blijft.length > 0) biedTerug(klad, stuk, blijft)
}

type Gevonden = { plek: string; stuk: Stuk }

/** What a tab that is still there typed is its own, and is told of. */
async function vind(klad: Klad): Promise<Gevonden | null> {
  const plek = eigenPlek(klad)
  const alles = await leesOnder(klad.pad)
  const eigen = alles.find(een => een.plek === plek)
  if (eigen || alles.length === 0) return eigen ?? null
  for (const een of alles) if (await neemNummer(schrijverVanPlek(een.plek))) return een
  maakMelder(klad.formulier)(
    'let-op',
    'In een ander tabblad staat hier tekst die nog niet is verstuurd. Ga daar verder, of sluit dat tabblad en laad deze bladzijde opnieuw: dan staat die hier in het formulier.',
  )
  return null
}

/** From now on it is kept by this tab. */
async function verhuis({ plek, stuk }: Gevonden, naar: string): Promise<boolean> {
  if (plek === naar) return true
  const isHier = await bewaarHier(naar, stuk)
  if (isHier) await wisHier(plek)
  return isHier
}

/** What was typed after the button, on the page that this one answers: it stands in no field here, and is one press away until it is taken up. */
async function biedNagetypt(klad: Klad): Promise<void> {
  const stuk = await leesHier(eigenPlek(klad))
  const namen = stuk ? verschil(stuk.velden, klad.begin) : []
  const los = plekVoor(klad.pad, crypto.randomUUID())
  if (!stuk || namen.length === 0 || !(await bewaarHier(los, stuk))) return
  biedEerdereAan(klad.formulier, uit(stuk, namen), stand => {
    void (stand === 1 ? wisHier(los) : bewaarHier(los, stuk))
    klad.kopie?.getypt()
    void bewaar(klad)
  })
}

const uit = ({ velden }: Stuk, namen: string[]): Velden =>
  Object.fromEntries(namen.map(naam => [naam, velden[naam] ?? []]))

/** Where nobody typed since. */
function zetTerug(klad: Klad, stuk: Stuk, namen: string[]): void {
  const { formulier, begin } = klad
  const basis = basisUit(formulier)
  for (const naam of namen) zetWaarden(formulier, naam, stuk.velden[naam] ?? [])
  zetBasis(formulier, stuk.velden)
  const kopie = stuk.velden['klad']?.[0]
  meldEenmaal(formulier, kopie)
  klad.kopie?.neemOver(kopie)
  klad.kopie?.getypt()
  biedAan({
    formulier,
    namen,
    standen: [uit(stuk, namen), begin],
    zinnen: ['Wat je eerder typte, staat weer in het formulier.', 'Weggegooid.'],
    knoppen: ['Gooi het weg', 'Zet het terug'],
    na: stand => {
      zetBasis(formulier, stand === 0 ? stuk.velden : basis)
      klad.kopie?.getypt()
      void bewaar(klad)
    },
  })
}

/** The copy that goes on in this form stands here as another draft, as the page came without it: once is enough. */
function meldEenmaal(formulier: HTMLFormElement, kopie = ''): void {
  const [id = ''] = kopie.split(' ')
  if (id === '' || waardenVan(formulier, 'klad')[0]?.startsWith(id)) return
  const knop = document.querySelector(`form[action^="/kladden/${id}/"]`)
  knop?.closest('.utrecht-alert')?.remove()
}

/** Where somebody typed since: that stays, and the other is to be had. */
function biedTerug(klad: Klad, stuk: Stuk, namen: string[]): void {
  const basis = basisUit(klad.formulier)
  biedEerdereAan(klad.formulier, uit(stuk, namen), stand => {
    zetBasis(klad.formulier, stand === 1 ? stuk.velden : basis)
    klad.kopie?.getypt()
    void bewaar(klad)
  })
}
