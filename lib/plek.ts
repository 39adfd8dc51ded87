/** Where a value comes in what is written once and used with other values each time. */
class Plek {
  readonly naam: string
  constructor(naam: string) {
    this.naam = naam
  }
  [Symbol.toPrimitive](): never {
    throw new Error(`met de plek van ${this.naam} is niet te rekenen`)
  }
}

/** A place for the value of this name. By its type it is that value; what looks at it finds nothing of the kind. */
export const plek = <T>(naam: string): T => new Plek(naam) as T

/** A place for whatever value is asked of it, by name. */
export const plekken = <W extends object>(): W =>
  new Proxy({} as W, {
    get: (_, naam) => plek(String(naam)),
    ownKeys: () => {
      throw new Error('noem de plekken bij naam: welke er zijn, staat nergens')
    },
  })

/** These values, with what is given for each place among them. */
export const vulIn = (
  waarden: readonly unknown[],
  gegeven: Readonly<Record<string, unknown>>,
): unknown[] => waarden.map(waarde => (waarde instanceof Plek ? gegeven[waarde.naam] : waarde))
