import { leesHier, wachtend } from './hier.ts'

/** Says on every other page that text waits in this browser, and where. */
export async function meldWachtend(): Promise<void> {
  const hier = document.querySelector('form[data-vanzelf]')
  if (hier || document.querySelector('form[action="/inloggen"]')) return
  const stukken = await Promise.all((await wachtend()).map(leesHier))
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
