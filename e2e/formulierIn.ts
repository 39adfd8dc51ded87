/** What a browser would send of the form to this address as it stands in the page, untouched. */
export function formulierIn(pagina: string, actie: string): Record<string, string> {
  const begin = pagina.match(new RegExp(`<form(?=[^>]* action="${actie}")[^>]*>`))
  if (begin?.index === undefined) throw new Error(`geen formulier naar ${actie}`)
  const vorm = pagina.slice(begin.index, pagina.indexOf('</form>', begin.index))
  const id = van(begin[0], 'id')
  const buiten = [...pagina.matchAll(/<input[^>]*>/g)].filter(
    ([invoer]) => id !== '' && invoer.includes(`form="${id}"`),
  )
  const invoer = [...vorm.matchAll(/<input[^>]*>/g), ...buiten].flatMap(([stuk]) => {
    const soort = van(stuk, 'type')
    const isUit = /^(?:radio|checkbox)$/.test(soort) && !/ checked/.test(stuk)
    return isUit || soort === 'file' ? [] : [[van(stuk, 'name'), van(stuk, 'value')]]
  })
  const lang = [...vorm.matchAll(/<textarea([^>]*)>([^<]*)</g)].map(([, kop = '', tekst = '']) => [
    van(kop, 'name'),
    leesbaar(tekst),
  ])
  const keuzes = [...vorm.matchAll(/<select([^>]*)>(.*?)<\/select>/gs)].map(
    ([, kop = '', binnen = '']) => [
      van(kop, 'name'),
      van(/<option[^>]* selected[^>]*>/.exec(binnen)?.[0] ?? '', 'value'),
    ],
  )
  return Object.fromEntries([...invoer, ...lang, ...keuzes])
}

const van = (stuk: string, naam: string): string =>
  leesbaar(new RegExp(` ${naam}="([^"]*)"`).exec(stuk)?.[1] ?? '')

const leesbaar = (tekst: string): string =>
  tekst
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
