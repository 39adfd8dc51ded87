import { it } from 'vitest'

it.skip('draait de databasetests ook op PostgreSQL 15 (niet op dit platform)', () => {})
