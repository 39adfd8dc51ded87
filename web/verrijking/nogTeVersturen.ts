import { isBestand } from '#lib/bestandswaarde.ts'
import { afgerond } from './gestuurd.ts'
import { leesHier, padVanPlek, wachtend, wisHier, type Stuk } from './hier.ts'
import { link } from './meld.ts'
import { veldpaden } from './schrijven.ts'

/** Says that text waits in this browser, and where; not of the forms that stand here. */
export async function meldWachtend(kladden: ReadonlySet<string>): Promise<void> {
  if (document.querySelector('form[action="/inloggen"]')) return
  await afgerond
  const schrijft = [...document.querySelectorAll<HTMLFormElement>('form[data-vanzelf]')]
  const hier = new Set([...kladden, ...schrijft.flatMap(veldpaden)])
  const paden = (await wachtend()).filter(pad => !hier.has(padVanPlek(pad)))
  const gelezen = await Promise.all(paden.map(async pad => ({ pad, stuk: await leesHier(pad) })))
  const stukken = gelezen.flatMap(({ pad, stuk }) => (stuk ? [{ pad, ...stuk }] : []))
  const nietGetoond = stukken.filter(een => !isGetoond(een))
  toonAchtergebleven(nietGetoond.filter(isVanHier))
  const elders = perBladzijde(nietGetoond.filter(een => !isVanHier(een) && !isGenoemd(een)))
  if (elders.length === 0) return
  const regel = document.createElement('p')
  regel.className = 'vb-stand'
  regel.dataset['stand'] = 'let-op'
  regel.append('Op dit apparaat staat tekst die nog niet is verstuurd. Ga verder met ')
  regel.append(
    ...elders.flatMap(({ pagina, titel }, plek) => [
      ...(plek > 0 ? [', '] : []),
      link(titel, pagina),
    ]),
    '.',
  )
  document.querySelector('main h1')?.after(regel)
}

/** Text of a form that stands here no more: to read, to copy and to throw away. */
function toonAchtergebleven(stukken: readonly (Stuk & { pad: string })[]): void {
  const teksten = [...new Set(stukken.flatMap(tekstenIn))]
  if (teksten.length === 0) return
  const blok = document.createElement('section')
  blok.className = 'vb-stroom'
  const kop = alinea('h2', 'Wat je hier typte, is niet verstuurd')
  const uitleg = alinea(
    'p',
    'Het kan hier nu niet meer worden bewaard. Kopieer wat je wilt houden.',
  )
  const knop = alinea('button', 'Gooi het weg')
  knop.className = 'utrecht-button utrecht-button--subtle'
  knop.addEventListener('click', () => {
    for (const { pad } of stukken) void wisHier(pad)
    blok.replaceChildren(alinea('p', 'Weggegooid.'))
  })
  blok.append(kop, uitleg, ...teksten.map(tekst => alinea('p', tekst, 'vb-mail__tekst')), knop)
  document.querySelector('main h1')?.after(blok)
}

function alinea(soort: 'h2' | 'p' | 'button', tekst: string, klasse = ''): HTMLElement {
  const element = document.createElement(soort)
  element.textContent = tekst
  element.className = klasse
  return element
}

/** The page leads to the copy that the server has of it already: there this text is put back too. */
function isGenoemd({ velden }: Stuk): boolean {
  const [id = ''] = velden['klad']?.[0]?.split(' ') ?? []
  return id !== '' && document.querySelector(`main a[href$="klad=${id}"]`) !== null
}

const isVanHier = ({ pagina }: Stuk): boolean =>
  pagina.split('#')[0] === location.pathname + location.search

/** The page itself says what was typed, because it can be sent no more; or holds it, to be sent once more. */
function isGetoond(stuk: Stuk): boolean {
  const getypt = document.querySelector('#getypt')?.parentElement?.textContent
  const mee = [...document.querySelectorAll<HTMLInputElement>('main input[type=hidden]')]
  const daar = [getypt ?? '', ...mee.map(({ value }) => value)].map(kaal)
  const teksten = tekstenIn(stuk)
  return teksten.length === 0
    ? getypt !== undefined
    : teksten.every(tekst => daar.some(waar => waar.includes(kaal(tekst))))
}

const kaal = (tekst: string): string => tekst.replaceAll(/\s+/g, ' ').trim()

/** What somebody wrote, without the number of its draft that goes along. */
const tekstenIn = ({ velden }: Pick<Stuk, 'velden'>): string[] =>
  Object.entries(velden)
    .flatMap(([naam, waarden]) => (naam === 'klad' ? [] : waarden))
    .filter(tekst => /\s/.test(tekst.trim()) && !isBestand(tekst))

/** Fields that were written on one page go on there together. */
function perBladzijde(stukken: readonly Stuk[]): Stuk[] {
  const koppen = stukken.map(plekkop)
  return stukken.filter((stuk, plek) => koppen.indexOf(plekkop(stuk)) === plek)
}

const plekkop = ({ pagina, titel }: Stuk): string =>
  `${new URL(pagina, location.origin).pathname} ${titel}`
