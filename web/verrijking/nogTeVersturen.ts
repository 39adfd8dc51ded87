import { leesHier, wachtend } from './hier.ts'

/** Says on every other page that text waits in this browser, and where. */
async function meldWachtend(): Promise<void> {
  const hier = document.querySelector('form[data-vanzelf]')
  if (hier || document.querySelector('form[action="/inloggen"]')) return
  const stukken = await Promise.all((await wachtend()).map(leesHier))
  for (const stuk of stukken) {
    if (!stuk) continue
    const link = document.createElement('a')
    link.href = stuk.pagina
    link.textContent = 'Ga verder met schrijven'
    const regel = document.createElement('p')
    regel.className = 'vb-stand'
    regel.dataset['stand'] = 'let-op'
    regel.append('Op dit apparaat staat tekst die nog niet is verstuurd. ', link)
    document.querySelector('main h1')?.after(regel)
  }
}

void meldWachtend()
