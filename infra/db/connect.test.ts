import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { testDatabase } from './testdatabase.ts'

const { pool, db, empty } = await testDatabase()

it('leest een dag als tekst, een tijdstip als Date en een bigint als getal', async () => {
  const { rows } = await pool.query(
    `select date '2026-03-29' as dag, timestamptz '2026-03-29T00:30Z' as op, count(*) as aantal, 10.5::numeric as punten from pg_class where false`,
  )
  expect(rows).toEqual([
    { dag: '2026-03-29', op: new Date('2026-03-29T00:30:00Z'), aantal: 0, punten: 10.5 },
  ])
})

it('weigert een bigint die geen veilig getal is in plaats van hem af te ronden', async () => {
  await expect(pool.query('select 9007199254740993::bigint')).rejects.toThrow('buiten bereik')
})

it('brengt tussen twee tests alles terug tot wat de migraties maakten', async () => {
  await pool.query('create table proef (nummer bigint generated always as identity, naam text)')
  await pool.query(`insert into proef (naam) values ('een'), ('twee')`)
  await empty()
  const { rows } = await pool.query(`insert into proef (naam) values ('drie') returning nummer`)
  expect(rows).toEqual([{ nummer: 1 }])
  const keurmerken = await pool.query('select id from keurmerk')
  expect(keurmerken.rows).toEqual([{ id: 'register-jobcoach' }])
})

it('laat de database een vraag die vaak terugkomt eenmaal lezen, en een enkele niet bewaren', async () => {
  const vaak = (getal: number) => sql`select ${getal}::int as vaak`.execute(db)
  for (let keer = 1; keer <= 6; keer += 1) expect((await vaak(keer)).rows).toEqual([{ vaak: keer }])
  for (let keer = 1; keer <= 6; keer += 1)
    await sql`select ${keer}::int as eens, ${sql.lit(keer)}`.execute(db)
  const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements
    where statement like '%as vaak' or statement like '%as eens%'`.execute(db)
  expect(rows).toEqual([{ statement: 'select $1::int as vaak' }])
})

it('gaat na een fout gewoon verder met dezelfde vraag', async () => {
  const deel = (door: number) => sql<{ uit: number }>`select 12 / ${door}::int as uit`.execute(db)
  for (let keer = 1; keer <= 8; keer += 1) {
    await expect(deel(0)).rejects.toThrow('division by zero')
    expect((await deel(keer)).rows[0]?.uit).toBe(Math.floor(12 / keer))
  }
})
