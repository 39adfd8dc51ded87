import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { afterAll, inject } from 'vitest'
import { connect, type Connection } from './connect.ts'

export type TestDatabase<Tables> = Connection<Tables> & {
  target: { host: string; user: string; database: string }
  /** Brings all tables back to what the migrations made of them; sequences start again. */
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

/**
 * Keeps the rows that the migrations made in a schema beside the tables, for `empty` to put back: run once, on the database that all
 * test databases are copied from.
 */
export async function keepFirstRows(pool: pg.Pool): Promise<void> {
  await pool.query(`do $$
    declare
      t text;
    begin
      create schema begin;
      for t in ${tablesWithRows} loop
        execute format('create table begin.%I as select * from public.%I', t, t);
      end loop;
    end $$`)
}

/** Only tables with rows are truncated, which is many times faster; triggers that forbid removal do not fire. */
async function empty(pool: pg.Pool): Promise<void> {
  await pool.query(`do $$
    declare
      filled text;
      t text;
    begin
      set local session_replication_role = replica;
      select string_agg(format('public.%I', f), ', ') into filled from (${tablesWithRows}) as found (f);
      if filled is not null then execute 'truncate ' || filled || ' restart identity cascade'; end if;
      for t in select tablename from pg_tables where schemaname = 'begin' loop
        execute format('insert into public.%I overriding system value select * from begin.%I', t, t);
      end loop;
    end $$`)
}

/** Counts nothing: asks of each table whether there is a row. */
const tablesWithRows = `
  select tablename from pg_tables
  where schemaname = 'public' and tablename <> 'migratie'
    and (xpath('/row/b/text()', query_to_xml(
      format('select exists (select from public.%I) as b', tablename), false, true, '')))[1]::text = 'true'`
