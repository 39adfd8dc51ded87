import { afterAll } from 'vitest'
import { startDemonstratie } from './proces.ts'

const proces = await startDemonstratie()
afterAll(proces.stop)

/** Where the product runs for this test file: a server of its own, with the demonstration people and time standing still. */
export const { adres } = proces
