/** The first words of a text that is longer than this many signs, with a sign that it goes on. */
export function begin(tekst: string, hoogstens: number): string {
  if (tekst.length <= hoogstens) return tekst
  const eind = tekst.lastIndexOf(' ', hoogstens)
  return `${tekst.slice(0, eind > 0 ? eind : hoogstens).toWellFormed()} …`
}
