// The calendar of the second reading: one table with the number of the first day of every month. A day is a number in it.

const eersteJaar = 1890
const laatsteJaar = 2210

const isSchrikkeljaar = (jaar: number): boolean =>
  jaar % 400 === 0 || (jaar % 4 === 0 && jaar % 100 !== 0)

const lengten = (jaar: number): number[] =>
  [31, isSchrikkeljaar(jaar) ? 29 : 28].concat([31, 30, 31, 30, 31, 31, 30, 31, 30, 31])

const begin: number[] = [0]
const lengte: number[] = []
for (let jaar = eersteJaar; jaar <= laatsteJaar; jaar++)
  for (const dagen of lengten(jaar)) {
    begin.push((begin.at(-1) ?? 0) + dagen)
    lengte.push(dagen)
  }

const beginVan = (maand: number): number => begin[maand] ?? Number.NaN
const lengteVan = (maand: number): number => lengte[maand] ?? Number.NaN

/** The number of a day that exists, written as `YYYY-MM-DD`. */
export function dag(tekst: string): number {
  const [jaar = 0, maand = 0, inMaand = 0] = tekst.split('-').map(Number)
  const nummer = beginVan((jaar - eersteJaar) * 12 + maand - 1) + inMaand - 1
  if (Number.isNaN(nummer) || schrijfDag(nummer) !== tekst) throw new Error(`geen dag: ${tekst}`)
  return nummer
}

/** A day number written as `YYYY-MM-DD`. */
export function schrijfDag(nummer: number): string {
  const maand = maandVan(nummer)
  const jaar = eersteJaar + Math.floor(maand / 12)
  const twee = (getal: number): string => String(getal).padStart(2, '0')
  return `${jaar}-${twee((maand % 12) + 1)}-${twee(nummer - beginVan(maand) + 1)}`
}

/** The same day so many months on, or back; the end of a shorter month where it has no such day. */
export function schuifMaanden(nummer: number, maanden: number): number {
  const maand = maandVan(nummer)
  const doel = maand + maanden
  return beginVan(doel) + Math.min(nummer - beginVan(maand), lengteVan(doel) - 1)
}

/** Completed months from `eerste` up to and including `laatste`: the largest n that still fits, tried one by one. */
export function voltooideMaanden(eerste: number, laatste: number): number {
  let maanden = 0
  while (schuifMaanden(eerste, maanden + 1) <= laatste + 1) maanden++
  return maanden
}

/** The last day of the month in which a day lies. */
export function maandeinde(nummer: number): number {
  return beginVan(maandVan(nummer) + 1) - 1
}

function maandVan(nummer: number): number {
  let onder = 0
  let boven = begin.length - 1
  while (boven - onder > 1) {
    const midden = Math.floor((onder + boven) / 2)
    if (beginVan(midden) <= nummer) onder = midden
    else boven = midden
  }
  return onder
}
