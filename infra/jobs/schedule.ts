import type { JobName } from '#infra/jobs/index.ts'

/** The timetable: what runs by the clock of Amsterdam, as cron says it. Every job may run twice and do its work once. */
export const schedule: readonly { name: JobName; cron: string; why: string }[] = [
  {
    name: 'verstuur-post',
    cron: '*/5 * * * *',
    why: 'mail that failed before, or whose wake-up was lost',
  },
  {
    name: 'maak-beelden',
    cron: '*/10 * * * *',
    why: 'files of which the pictures were not finished when the process ended',
  },
  {
    name: 'ruim-op',
    cron: '20 3 * * *',
    why: 'unfinished uploads, files that nothing points to, old attempts and codes',
  },
  {
    name: 'herinner',
    cron: '10 7 * * *',
    why: 'terms that come near: filing, supplements, assessments',
  },
]
