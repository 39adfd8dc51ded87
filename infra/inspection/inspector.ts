import { z } from 'zod'
import { faults, type Inspector } from '#infra/inspection/index.ts'
import { keepCalm } from '#infra/inspection/calm.ts'
import { openLane } from '#infra/inspection/lane.ts'

const verdict = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), pages: z.int().positive().nullable() }),
  z.object({ ok: z.literal(false), fault: z.enum(faults) }),
])

const picture = z.object({
  content: z.instanceof(Uint8Array).transform(bytes => Buffer.from(bytes)),
  mime: z.literal('image/jpeg'),
  width: z.int().positive(),
  height: z.int().positive(),
})

/**
 * Inspects with this program (`worker.ts`, built as one file). Two processes at most, so that somebody who uploads never waits for the
 * pictures of others, nor for a processor that makes them; each begins when there is work and ends when there was none for a minute.
 * Pictures wait until no file came for a moment, at most five seconds: who adds ten files has them all in first.
 */
export function startInspector(program: string): Inspector {
  const uploads = openLane(program, 'ahead')
  const pictures = openLane(program, 'behind')
  const calm = keepCalm({ quiet: 250, longest: 5000 })
  return {
    async inspect(file) {
      calm.stir()
      const answer = await uploads.run({ task: 'inspect', page: 1, ...file })
      calm.stir()
      return answer === null ? { ok: false, fault: 'too-heavy' } : verdict.parse(answer.value)
    },
    async draw(file, page) {
      await calm.come()
      const answer = await pictures.run({ task: 'draw', page, ...file })
      return picture.safeParse(answer?.value).data ?? null
    },
    async text(file) {
      const answer = await uploads.run({ task: 'text', page: 1, ...file })
      return z.string().safeParse(answer?.value).data ?? ''
    },
    stop() {
      calm.stop()
      uploads.stop()
      pictures.stop()
    },
  }
}
