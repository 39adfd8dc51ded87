import { expect, it } from 'vitest'
import { testDatabase } from './testdatabase.ts'

const { pool, empty } = await testDatabase()

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
