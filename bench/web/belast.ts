// The load program, in a process of its own: sends requests to one address for some seconds and answers what it saw.
import autocannon from 'autocannon'
import type { Meting, Opdracht } from './belasting.ts'

process.on('message', async (opdracht: Opdracht) => process.send?.(await belast(opdracht)))
process.on('disconnect', () => process.exit())

async function belast({ url, verbindingen, seconden, cookie }: Opdracht): Promise<Meting> {
  const tijden: number[] = []
  let vreemd = 0
  const begonnen = performance.now()
  const lading = autocannon({
    url,
    connections: verbindingen,
    duration: seconden,
    // As every browser asks.
    headers: { 'accept-encoding': 'gzip, deflate, br', ...(cookie && { cookie }) },
  })
  lading.on('response', (...feiten) => {
    const [, status, , ms] = feiten
    tijden.push(Number(ms))
    if (status !== 200) vreemd += 1
  })
  const { errors, timeouts } = await lading
  const duur = (performance.now() - begonnen) / 1000
  const opVolgorde = tijden.toSorted((een, ander) => een - ander)
  const percentiel = (deel: number): number =>
    Math.round((opVolgorde[Math.ceil(opVolgorde.length * deel) - 1] ?? 0) * 100) / 100
  return {
    aantal: tijden.length,
    perSeconde: tijden.length / duur,
    p50: percentiel(0.5),
    p95: percentiel(0.95),
    p99: percentiel(0.99),
    fouten: vreemd + errors + timeouts,
  }
}
