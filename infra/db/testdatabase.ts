import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { afterAll, inject } from 'vitest'
import { connect, type Connection } from './connect.ts'

export type TestDatabase<Tables> = Connection<Tables> & {
  target: { host: string; user: string; database: string }
  /** Removes all rows of all tables, as the migrations left them empty; sequences start again. */
  empty(): Promise<void>
}

/** A fresh, migrated database for one test file, dropped after its last test: `const { db, empty } = await testDatabase()`. */
export async function testDatabase<Tables>(): Promise<TestDatabase<Tables>> {
  const { host, user, template } = inject('database')
  const admin = connect({ host, user, database: 'postgres' }, () => {}).pool
  const database = `t_${randomUUID().replaceAll('-', '')}`
  await admin.query(`create database ${database} template ${template} strategy wal_log`)
  const target = { host, user, database }
  const connection = connect<Tables>(target, () => {})
  afterAll(async () => {
    await connection.close()
    await admin.query(`drop database ${database} with (force)`)
    await admin.end()
  })
  return { ...connection, target, empty: () => empty(connection.pool) }
}

/** Only tables with rows are truncated, which is many times faster; triggers that forbid removal do not fire. */
async function empty(pool: pg.Pool): Promise<void> {
  await pool.query(`do $$
    declare
      t regclass;
      filled boolean;
      list text[] := '{}';
    begin
      set local session_replication_role = replica;
      for t in select oid::regclass from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migratie'
      loop
        execute format('select exists (select 1 from %s)', t) into filled;
        if filled then list := list || t::text; end if;
      end loop;
      if list <> '{}' then
        execute format('truncate %s restart identity cascade', array_to_string(list, ', '));
      end if;
    end $$`)
}
