/** Reads a text paragraph by paragraph, in order, and of a text that was read before only what changed. */
export function perAlinea<T>(lees: (alinea: string) => T): (tekst: string) => T[] {
  let bekend = new Map<string, T>()
  return tekst => {
    const alineas = tekst.split('\n\n')
    const gelezen = new Map<string, T>()
    for (const alinea of alineas)
      if (!gelezen.has(alinea)) gelezen.set(alinea, bekend.get(alinea) ?? lees(alinea))
    bekend = gelezen
    return alineas.flatMap(alinea => gelezen.get(alinea) ?? [])
  }
}
