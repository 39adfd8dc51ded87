/** What stands in the place of a parameter, by its name; or, where one name means more, by the end of the pattern up to it: 'cv/versies/:veld'. */
export type Plek = Readonly<Record<string, string | undefined>>

/** The address with everything filled in; null when there is nothing to put in one of the places. */
export function vulPad(patroon: string, plek: Plek): string | null {
  const eigen = Object.keys(plek).filter(sleutel => sleutel.includes('/'))
  const delen = patroon.split('/')
  const ingevuld = delen.map((deel, nummer) => {
    if (!deel.startsWith(':')) return deel
    const tot = delen.slice(0, nummer + 1).join('/')
    return plek[eigen.find(einde => tot.endsWith(`/${einde}`)) ?? deel.slice(1)]
  })
  return ingevuld.every(deel => deel !== undefined) ? ingevuld.join('/') : null
}
