import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepCalm } from './calm.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] }))
afterEach(() => vi.useRealTimers())

const patience = { quiet: 250, longest: 5000 }

function waitingFor(calm: ReturnType<typeof keepCalm>) {
  const state = { isThere: false }
  void calm.come().then(() => (state.isThere = true))
  return state
}

it('laat meteen beginnen als er niets gebeurde', async () => {
  const state = waitingFor(keepCalm(patience))
  await vi.advanceTimersByTimeAsync(0)
  expect(state.isThere).toBe(true)
})

it('wacht tot er een kwart seconde niets gebeurde', async () => {
  const calm = keepCalm(patience)
  calm.stir()
  const state = waitingFor(calm)
  await vi.advanceTimersByTimeAsync(200)
  calm.stir()
  await vi.advanceTimersByTimeAsync(200)
  expect(state.isThere).toBe(false)
  await vi.advanceTimersByTimeAsync(60)
  expect(state.isThere).toBe(true)
})

it('wacht hoogstens vijf seconden, hoeveel er ook gebeurt', async () => {
  const calm = keepCalm(patience)
  calm.stir()
  const state = waitingFor(calm)
  for (let tenth = 0; tenth < 49; tenth += 1) {
    await vi.advanceTimersByTimeAsync(100)
    calm.stir()
  }
  expect(state.isThere).toBe(false)
  await vi.advanceTimersByTimeAsync(110)
  expect(state.isThere).toBe(true)
})

it('laat wie wacht bij het stoppen na zijn wachttijd gaan, ook al gebeurt er iets', async () => {
  const calm = keepCalm(patience)
  calm.stir()
  const state = waitingFor(calm)
  await vi.advanceTimersByTimeAsync(200)
  calm.stir()
  calm.stop()
  await vi.advanceTimersByTimeAsync(60)
  expect(state.isThere).toBe(true)
})
