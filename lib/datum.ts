/** A calendar day as an ISO string, '2026-11-23': sorts and compares with `<`, no time zone. */
export type Datum = string & { readonly __merk: 'Datum' }

const dagMs = 86_400_000

const uitDelen = (jaar: number, maand: number, dag: number): Datum =>
  `${String(jaar).padStart(4, '0')}-${twee(maand)}-${twee(dag)}` as Datum

const twee = (getal: number): string => (getal < 10 ? `0${getal}` : String(getal))

const delen = (dag: string): [number, number, number] => [
  cijfers(dag, 0, 4),
  cijfers(dag, 5, 7),
  cijfers(dag, 8, 10),
]

/** The number that these digits write, NaN when there is anything else; a dossier holds many days, so no regex. */
function cijfers(tekst: string, van: number, tot: number): number {
  let som = 0
  for (let plek = van; plek < tot; plek += 1) {
    const cijfer = tekst.charCodeAt(plek) - 48
    som = cijfer >= 0 && cijfer <= 9 ? som * 10 + cijfer : Number.NaN
  }
  return som
}

/** Days in this month (1 to 12) of the Gregorian calendar. */
const dagenInMaand = (jaar: number, maand: number): number => {
  if (maand === 2) return isSchrikkeljaar(jaar) ? 29 : 28
  return maand === 4 || maand === 6 || maand === 9 || maand === 11 ? 30 : 31
}

const isSchrikkeljaar = (jaar: number): boolean =>
  jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0)

/** True when the text is exactly four, two and two digits and that day exists. */
export function isDatum(tekst: string): tekst is Datum {
  if (tekst.length !== 10 || tekst[4] !== '-' || tekst[7] !== '-') return false
  const [jaar, maand, dag] = delen(tekst)
  return jaar >= 0 && maand >= 1 && maand <= 12 && dag >= 1 && dag <= dagenInMaand(jaar, maand)
}

/** The day that this text names; throws on anything else, so only for literals and checked input. */
export function datum(tekst: string): Datum {
  if (!isDatum(tekst)) throw new Error(`geen datum: ${tekst}`)
  return tekst
}

const naarDagnummer = (dag: Datum): number => {
  const [jaar, maand, dagInMaand] = delen(dag)
  const moment = new Date(0)
  moment.setUTCFullYear(jaar, maand - 1, dagInMaand)
  return Math.round(moment.getTime() / dagMs)
}

/** The day n days later (earlier when negative). */
export function plusDagen(dag: Datum, aantal: number): Datum {
  const [jaar, maand, dagInMaand] = delen(dag)
  const nieuw = dagInMaand + aantal
  if (nieuw >= 1 && nieuw <= 28) return uitDelen(jaar, maand, nieuw)
  const moment = new Date((naarDagnummer(dag) + aantal) * dagMs)
  return uitDelen(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate())
}

/** The same day n months later (earlier when negative); a day that does not exist becomes the month's last. */
export function plusMaanden(dag: Datum, aantal: number): Datum {
  const [jaar, maand, dagInMaand] = delen(dag)
  const index = jaar * 12 + (maand - 1) + aantal
  const nieuwJaar = Math.floor(index / 12)
  const nieuweMaand = index - nieuwJaar * 12 + 1
  return uitDelen(
    nieuwJaar,
    nieuweMaand,
    Math.min(dagInMaand, dagenInMaand(nieuwJaar, nieuweMaand)),
  )
}

/** The same day n years later (earlier when negative); 29 February becomes 28 where there is none. */
export const plusJaren = (dag: Datum, aantal: number): Datum => plusMaanden(dag, aantal * 12)

/** Days from the first day to the second; negative when the second is earlier. */
export const dagenTussen = (van: Datum, tot: Datum): number =>
  naarDagnummer(tot) - naarDagnummer(van)

/** Completed months of the days `van` up to and including `tot`, counted from `van` itself; 0 when there is none. */
export function voltooideMaanden(van: Datum, tot: Datum): number {
  const erna = plusDagen(tot, 1)
  const [vanJaar, vanMaand] = delen(van)
  const [naJaar, naMaand] = delen(erna)
  const hoogste = (naJaar - vanJaar) * 12 + (naMaand - vanMaand)
  if (hoogste <= 0) return 0
  return plusMaanden(van, hoogste) <= erna ? hoogste : hoogste - 1
}

/** The year of this day. */
export const jaarVan = (dag: Datum): number => Number(dag.slice(0, 4))

export const vroegste = (een: Datum, ander: Datum): Datum => (een < ander ? een : ander)
export const laatste = (een: Datum, ander: Datum): Datum => (een > ander ? een : ander)

const maandnamen =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  )

/** The day as people write it here: '28 februari 2027'. */
export function toonDatum(dag: Datum): string {
  const [jaar, maand, dagInMaand] = delen(dag)
  return `${dagInMaand} ${maandnamen[maand - 1]} ${jaar}`
}
