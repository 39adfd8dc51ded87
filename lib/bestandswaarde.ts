/** A file that was taken, as it stands in a form: '<id> <name>'. */
export function leesBestand(tekst: string): { id: string; naam: string } | undefined {
  const plek = tekst.indexOf(' ')
  return plek === -1 ? undefined : { id: tekst.slice(0, plek), naam: tekst.slice(plek + 1) }
}

/** Whether what stands in a field of any kind is such a file: its id is a SHA-256. */
export const isBestand = (tekst: string): boolean => /^[\da-f]{64} .+$/.test(tekst)
