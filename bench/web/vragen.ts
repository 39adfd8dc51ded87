import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Dienst } from './dienst.ts'

/** How many statements the database gets for each of these pages, counted in its own log. */
export async function telVragen(
  { adres, map, db }: Dienst,
  paginas: readonly { pad: string; cookie?: string }[],
): Promise<number[]> {
  const log = join(map, 'postgresql.log')
  const aantallen: number[] = []
  await stel(db, 'all')
  for (const { pad, cookie } of paginas) {
    const begin = readFileSync(log).length
    const antwoord = await fetch(adres + pad, { headers: { ...(cookie && { cookie }) } })
    await antwoord.arrayBuffer()
    const regels = readFileSync(log).subarray(begin).toString().split('\n')
    aantallen.push(regels.filter(isVraag).length)
  }
  await stel(db, 'none')
  return aantallen
}

async function stel(db: Dienst['db'], waarde: 'all' | 'none'): Promise<void> {
  await sql`alter system set log_statement = ${sql.lit(waarde)}`.execute(db)
  await sql`select pg_reload_conf()`.execute(db)
  // The processes of the database take a new setting over when they get their next statement, shortly after.
  await new Promise(klaar => setTimeout(klaar, 500))
  for (let beurt = 0; beurt < 3; beurt += 1) await sql`select 1`.execute(db)
}

/** Work in the background asks of its own; a page never asks these. */
const isVraag = (regel: string): boolean =>
  /LOG: +(?:execute|statement)/.test(regel) && !/pgboss|select 1$|migratie/.test(regel)
