import { afgerond } from './gestuurd.ts'
import { leesHier, wachtend, type Stuk } from './hier.ts'
import { plekkenVan } from './schrijven.ts'

/** Says that text waits in this browser, and where; not of the forms that stand here. */
export async function meldWachtend(kladden: ReadonlySet<string>): Promise<void> {
  if (document.querySelector('form[action="/inloggen"]')) return
  await afgerond
  const schrijft = [...document.querySelectorAll<HTMLFormElement>('form[data-vanzelf]')]
  const hier = new Set([...kladden, ...schrijft.flatMap(plekkenVan)])
  const stukken = await Promise.all((await wachtend()).filter(pad => !hier.has(pad)).map(leesHier))
  const elders = perBladzijde(
    stukken.flatMap(stuk => (stuk && stuk.pagina !== hierheen() ? [stuk] : [])),
  )
  if (elders.length === 0) return
  const regel = document.createElement('p')
  regel.className = 'vb-stand'
  regel.dataset['stand'] = 'let-op'
  regel.append('Op dit apparaat staat tekst die nog niet is verstuurd. Ga verder met ')
  regel.append(
    ...elders.flatMap(({ pagina, titel }, plek) => [
      ...(plek > 0 ? [', '] : []),
      link(pagina, titel),
    ]),
    '.',
  )
  document.querySelector('main h1')?.after(regel)
}

const hierheen = () => location.pathname + location.search

/** Fields that were written on one page go on there together. */
function perBladzijde(stukken: readonly Stuk[]): Stuk[] {
  const koppen = stukken.map(plekkop)
  return stukken.filter((stuk, plek) => koppen.indexOf(plekkop(stuk)) === plek)
}

const plekkop = ({ pagina, titel }: Stuk): string =>
  `${new URL(pagina, location.origin).pathname} ${titel}`

function link(adres: string, tekst: string): HTMLAnchorElement {
  const a = document.createElement('a')
  a.href = adres
  a.textContent = tekst
  return a
}
