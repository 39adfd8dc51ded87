import { leesHier, wachtend } from './hier.ts'

/** Says that text waits in this browser, and where; not of the forms that stand here. */
export async function meldWachtend(hier: ReadonlySet<string>): Promise<void> {
  const schrijft = document.querySelector('form[data-vanzelf]')
  if (schrijft || document.querySelector('form[action="/inloggen"]')) return
  const stukken = await Promise.all((await wachtend()).filter(pad => !hier.has(pad)).map(leesHier))
  const hierNiet = stukken.flatMap(stuk => (stuk && stuk.pagina !== hierheen() ? [stuk] : []))
  if (hierNiet.length === 0) return
  const regel = document.createElement('p')
  regel.className = 'vb-stand'
  regel.dataset['stand'] = 'let-op'
  regel.append('Op dit apparaat staat tekst die nog niet is verstuurd. Ga verder met ')
  regel.append(
    ...hierNiet.flatMap(({ pagina, titel }, plek) => [
      ...(plek > 0 ? [', '] : []),
      link(pagina, titel),
    ]),
    '.',
  )
  document.querySelector('main h1')?.after(regel)
}

const hierheen = () => location.pathname + location.search

function link(adres: string, tekst: string): HTMLAnchorElement {
  const a = document.createElement('a')
  a.href = adres
  a.textContent = tekst
  return a
}
