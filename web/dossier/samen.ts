import { toonMoment } from '../delen/Moment.tsx'

type Regel = { volgnummer: number; op: Date; zin: string }

/** What happened several times in a row on one day, as one line: the last time, and how many times. Newest first, nothing else left out. */
export function samen<R extends Regel>(regels: readonly R[]): (R & { keer: number })[] {
  const uit: (R & { keer: number })[] = []
  for (const regel of regels) {
    const vorige = uit.at(-1)
    if (vorige && vorige.zin === regel.zin && dagVan(vorige.op) === dagVan(regel.op))
      uit[uit.length - 1] = { ...vorige, keer: vorige.keer + 1 }
    else uit.push({ ...regel, keer: 1 })
  }
  return uit
}

const dagVan = (op: Date): string => toonMoment(op).split(' om ')[0] ?? ''
