import type { Belast, Meetlat, Meting } from './belasting.ts'
import type { Dienst } from './dienst.ts'
import type { Pagina } from './paginas.ts'
import { cpuSeconds, cpuVan, geheugenVan } from './verbruik.ts'

export const verbindingen = [1, 8, 32] as const

/** One page at one number of connections, beside what the calibration did just before and just after. */
export type Stand = Meting & {
  pagina: string
  verbindingen: number
  ijking: number
  /** Microseconds of processor for one request of the calibration: what it takes more than on a quiet machine, a page takes more too. */
  ijkCpu: number
  verhouding: number
  /** Milliseconds of processor for one page. */
  cpu: { toepassing: number; database: number; samen: number }
  pss: number
}

type Duur = { pagina: number; ijking: number }

/** Measures one page at each number of connections, interleaved with the calibration. */
export async function meetPagina(
  { adres, processen }: Dienst,
  pagina: Pagina,
  { meetlat, duur }: { meetlat: Meetlat; duur: Duur },
): Promise<Stand[]> {
  const { naam, pad, cookie } = pagina
  const { belast, ijkadres, ijkproces } = meetlat
  const doel = { url: adres + pad, ...(cookie && { cookie }) }
  await warmOp(belast, doel)
  const standen: Stand[] = []
  for (const aantal of verbindingen) {
    const ijk = () => belast({ url: ijkadres, verbindingen: aantal, seconden: duur.ijking })
    const ijkbegin = cpuSeconds(ijkproces)
    const vooraf = await ijk()
    const ijkCpu = afgerond(((cpuSeconds(ijkproces) - ijkbegin) * 1e6) / Math.max(1, vooraf.aantal))
    const begin = cpuVan(processen)
    const meting = await belast({ ...doel, verbindingen: aantal, seconden: duur.pagina })
    const einde = cpuVan(processen)
    const achteraf = await ijk()
    const ijking = (vooraf.perSeconde + achteraf.perSeconde) / 2
    const per = (deel: 'toepassing' | 'database') =>
      afgerond(((einde[deel] - begin[deel]) * 1000) / Math.max(1, meting.aantal))
    const cpu = { toepassing: per('toepassing'), database: per('database') }
    standen.push({
      ...meting,
      pagina: naam,
      verbindingen: aantal,
      ijking: Math.round(ijking),
      ijkCpu,
      verhouding: afgerond(ijking / meting.perSeconde),
      cpu: { ...cpu, samen: afgerond(cpu.toepassing + cpu.database) },
      pss: geheugenVan(processen),
    })
  }
  return standen
}

/** Until the engine has compiled what it runs most and the database has planned it: so many pages, however slow the machine. */
async function warmOp(belast: Belast, doel: { url: string }): Promise<void> {
  let gezien = 0
  for (let beurt = 0; beurt < 4 && gezien < 300; beurt += 1)
    gezien += (await belast({ ...doel, verbindingen: 8, seconden: 2 })).aantal
}

export const afgerond = (getal: number): number => Math.round(getal * 100) / 100
