import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { expect, it } from 'vitest'
import { adviezen, oordelen } from '#domein/advies/oordeel.ts'
import { statussen } from '#domein/dossier/zaak.ts'
import { rolnamen } from '#domein/rollen.ts'
import { testDatabase } from './testdatabase.ts'

const { pool } = await testDatabase()

// Types are gone at run time, so the source of the types is read and each written out as PostgreSQL would say it.
const sqlOf: Record<string, string> = {
  string: 'text|uuid',
  Date: 'timestamp with time zone',
  Datum: 'date',
  number: 'integer|bigint|numeric',
  boolean: 'boolean',
  Json: 'jsonb',
  JsonWithDefault: 'jsonb',
}

const listOf: Record<string, readonly string[]> = {
  Rol: rolnamen,
  Status: Object.keys(statussen),
  Oordeel: Object.keys(oordelen),
  Advies: Object.keys(adviezen),
}

type Column = { type: string; nullable: boolean; hasDefault: boolean; values: string[] | null }

const folder = join(import.meta.dirname, 'tables')
const sources = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'))
const typed = new Map(sources.flatMap(tablesIn))

/** Every `type XTable = { column: Type }` of one file, as the columns it promises. */
function tablesIn(text: string): [string, Record<string, Column>][] {
  const { program } = parseSync('tables.ts', text)
  return program.body.flatMap(statement => {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null
    if (declared?.type !== 'TSTypeAliasDeclaration') return []
    if (declared.typeAnnotation.type !== 'TSTypeLiteral') return []
    const columns = declared.typeAnnotation.members.flatMap(member => {
      if (member.type !== 'TSPropertySignature' || member.key.type !== 'Identifier') return []
      const type = member.typeAnnotation?.typeAnnotation
      return type ? [[member.key.name, promised(text.slice(type.start, type.end))] as const] : []
    })
    return [[tableName(declared.id.name), Object.fromEntries(columns)]]
  })
}

function tableName(type: string): string {
  const words = type.replace(/Table$/, '').replaceAll(/(?<!^)[A-Z]/g, letter => `_${letter}`)
  return words.toLowerCase()
}

function promised(source: string): Column {
  const bare = source.replace(/^Generated<(.*)>$/s, '$1')
  const parts = bare.split('|').map(part => part.trim())
  const rest = parts.filter(part => part !== 'null' && part !== '')
  const quoted = rest.filter(part => part.startsWith("'")).map(part => part.slice(1, -1))
  const values = quoted.length > 0 ? quoted : listOf[rest[0] ?? '']
  return {
    type: values ? 'text' : (sqlOf[rest[0] ?? ''] ?? `onbekend: ${source}`),
    nullable: parts.includes('null'),
    hasDefault: bare !== source || rest[0] === 'JsonWithDefault',
    values: values ? values.toSorted() : null,
  }
}

type Row = { table: string; column: string; type: string; nullable: boolean; hasDefault: boolean }

const { rows: columns } = await pool.query<Row>(`
  select relname as table, attname as column, format_type(atttypid, null) as type, not attnotnull as nullable,
    atthasdef or attidentity <> '' as "hasDefault"
  from pg_attribute join pg_class on pg_class.oid = attrelid
  where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped
    and relname <> 'migratie'`)

const { rows: checks } = await pool.query<{ table: string; definition: string }>(`
  select relname as table, pg_get_constraintdef(pg_constraint.oid) as definition
  from pg_constraint join pg_class on pg_class.oid = conrelid where contype = 'c'`)

/** The values that `check (column in (…))` allows. */
function allowed(table: string, column: string): string[] | null {
  const own = checks.filter(check => check.table === table)
  const found = own.find(({ definition }) => definition.startsWith(`CHECK ((${column} = ANY`))
  if (!found) return null
  return [...found.definition.matchAll(/'([^']*)'/g)].map(match => match[1] ?? '').toSorted()
}

it('kent in schema.ts precies de tabellen en kolommen die de migraties maken', () => {
  const schema = readFileSync(join(import.meta.dirname, 'schema.ts'), 'utf8')
  const inDatabase = [...new Set(columns.map(({ table }) => table))].toSorted()
  expect(
    [...schema.matchAll(/^ {2}(\w+): \w+\.\w+Table$/gm)].map(match => match[1]).toSorted(),
  ).toEqual(inDatabase)
  expect([...typed.keys()].toSorted()).toEqual(inDatabase)
})

it('geeft elke kolom het type, de leegte en de standaard die zij in de database heeft', () => {
  const differences = columns.flatMap(({ table, column, type, nullable, hasDefault }) => {
    const promise = typed.get(table)?.[column]
    const fits =
      promise?.type.split('|').includes(type) &&
      promise.nullable === nullable &&
      promise.hasDefault === hasDefault
    return fits ? [] : [{ table, column, type, nullable, hasDefault, promise }]
  })
  expect(differences).toEqual([])
  const promises = [...typed.entries()].flatMap(([table, own]) =>
    Object.keys(own).map(column => `${table}.${column}`),
  )
  expect(promises.toSorted()).toEqual(
    columns.map(({ table, column }) => `${table}.${column}`).toSorted(),
  )
})

it('laat in de database precies de waarden toe die het type noemt', () => {
  const differences = [...typed.entries()].flatMap(([table, own]) =>
    Object.entries(own).flatMap(([column, { values }]) => {
      const inDatabase = allowed(table, column)
      return JSON.stringify(values) === JSON.stringify(inDatabase)
        ? []
        : [{ table, column, values, inDatabase }]
    }),
  )
  expect(differences).toEqual([])
})
