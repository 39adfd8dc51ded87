import { z } from 'zod'
import { actie, geweigerd, gelukt } from '#acties/actie.ts'
import { nieuwPersoon, persoonMetEmail } from '#acties/account/persoon.ts'
import type { Ctx } from '#acties/ctx.ts'
import { bijDossier, laadDossier, type GeladenDossier } from '#acties/dossier/laadDossier.ts'
import { onderdeelVeld } from '#acties/portfolio/velden.ts'
import { emailVeld, idVeld, regelVeld } from '#acties/velden.ts'
import type { Weigering } from '#domein/weigering.ts'
import { zicht } from '#vragen/zicht.ts'

const meesteTegelijk = 5
const meestePerDag = 10

/**
 * Lets somebody read along in chosen parts while the portfolio is built. A mail tells him; the tie is remembered for independence
 * (ISO/IEC 17024): a mentor does not assess this person, and never decides.
 */
export const nodigMentorUit = actie({
  naam: 'nodigMentorUit',
  wie: ['kandidaat'],
  invoer: z.object({
    dossierId: idVeld,
    naam: regelVeld('Vul de naam van je mentor in.'),
    email: emailVeld,
    onderdelen: z
      .array(onderdeelVeld, { error: 'Kies wat je mentor mag lezen.' })
      .min(1, 'Kies wat je mentor mag lezen.')
      .max(7, 'Kies uit de lijst.'),
  }),
  laad: (ctx, { dossierId }) => laadDossier(ctx, dossierId),
  bezwaren: async ({ ctx, geladen: { rij }, invoer: { email } }) => [
    ...(rij.status === 'in_opbouw' ? [] : [nietInOpbouw]),
    ...(email.toLowerCase() === rij.email.toLowerCase() ? [jezelf] : []),
    ...(await bezwarenTegenAantal(ctx, rij.id)),
  ],
  doe: async ({ ctx, geladen, invoer }) => {
    const bekende = await persoonMetEmail(ctx, invoer.email)
    const { naam, email } = invoer
    const mentor = bekende ?? { naam, email, id: await nieuwPersoon(ctx, { naam, email }) }
    const onderdelen = onderdelenIn(geladen, invoer.onderdelen)
    if (onderdelen.length === 0) return geweigerd(geenOnderdeel)
    const isNieuweRol = await geefRol(ctx, mentor.id)
    const id = await leesMee(ctx, geladen, { mentor: mentor.id, naam, onderdelen })
    await ctx.post.write(ctx.db, {
      template: 'mentor-uitgenodigd',
      to: { persoon: mentor.id, email: mentor.email },
      data: {
        naam: mentor.naam,
        kandidaat: geladen.rij.naam,
        onderdelen: titels(geladen, onderdelen),
        link: `${ctx.adres}/inloggen`,
      },
    })
    return gelukt({ mentorschap: id, mentor: mentor.id, onderdelen, isNieuweRol })
  },
  gebeurtenis: ({ ctx, geladen, waarde: { mentor, onderdelen, isNieuweRol } }) => {
    const uitgenodigd = {
      soort: 'mentor-uitgenodigd' as const,
      ...bijDossier(geladen),
      gegevens: { mentor, onderdelen },
    }
    return isNieuweRol ? [uitgenodigd, rolToegekend(ctx, mentor)] : uitgenodigd
  },
})

const rolToegekend = (ctx: Ctx, persoon: string) => ({
  soort: 'rol-toegekend' as const,
  persoon,
  gegevens: { persoon, rol: 'mentor', van: ctx.klok.today() },
})

const nietInOpbouw: Weigering = {
  code: 'verkeerde-status',
  tekst: 'Een mentor leest mee zolang je aan je portfolio bouwt. Dat is nu ingediend.',
}

const jezelf: Weigering = {
  code: 'jezelf',
  tekst: 'Dit is je eigen adres. Vul het adres van je mentor in.',
  veld: 'email',
}

const geenOnderdeel: Weigering = {
  code: 'ongeldige-invoer',
  tekst: 'Kies wat je mentor mag lezen.',
  veld: 'onderdelen',
}

async function bezwarenTegenAantal(ctx: Ctx, dossier: string): Promise<Weigering[]> {
  const rijen = await zicht(ctx)
    .mentorschappen()
    .where('mentorschap.dossier', '=', dossier)
    .select(['uitgenodigd_op', 'beeindigd_op'])
    .execute()
  const gisteren = ctx.klok.now().getTime() - 86_400_000
  if (rijen.filter(({ beeindigd_op }) => beeindigd_op === null).length >= meesteTegelijk)
    return [
      {
        code: 'te-veel',
        tekst: `Er lezen al ${meesteTegelijk} mentoren mee. Laat er eerst een stoppen.`,
      },
    ]
  return rijen.filter(({ uitgenodigd_op }) => uitgenodigd_op.getTime() > gisteren).length >=
    meestePerDag
    ? [
        {
          code: 'te-veel',
          tekst: 'Je nodigde vandaag al vaak iemand uit. Probeer het morgen weer.',
        },
      ]
    : []
}

/** In the order of the framework, each once. */
const onderdelenIn = ({ kader }: GeladenDossier, gekozen: readonly string[]): string[] =>
  kader.onderdelen.map(({ id }) => id).filter(id => gekozen.includes(id))

const titels = ({ kader }: GeladenDossier, onderdelen: readonly string[]): string[] =>
  kader.onderdelen
    .filter(({ id }) => onderdelen.includes(id))
    .map(({ id, titel }) => `${id} ${titel}`)

/** Who is a mentor already stays one; the role holds for whoever asks. */
async function geefRol(ctx: Ctx, persoon: string): Promise<boolean> {
  const nieuw = await ctx.db
    .insertInto('rol_toekenning')
    .values({
      id: ctx.toeval.id(),
      persoon,
      rol: 'mentor',
      ingegaan_op: ctx.klok.now(),
      toegekend_door: ctx.actor.persoon,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return nieuw !== undefined
}

type Mee = { mentor: string; naam: string; onderdelen: readonly string[] }

async function leesMee(ctx: Ctx, { rij }: GeladenDossier, mee: Mee): Promise<string> {
  const [id, relatie] = [ctx.toeval.id(), ctx.toeval.id()]
  await ctx.db
    .insertInto('relatie')
    .values({
      id: relatie,
      persoon: rij.persoon,
      ander: mee.mentor,
      soort: 'mentor',
      van: ctx.klok.today(),
      herkomst: 'afgeleid',
      gemeld_door: rij.persoon,
      gemeld_op: ctx.klok.now(),
    })
    .execute()
  await ctx.db
    .insertInto('mentorschap')
    .values({
      id,
      dossier: rij.id,
      persoon: rij.persoon,
      mentor: mee.mentor,
      naam: mee.naam,
      onderdelen: JSON.stringify(mee.onderdelen),
      uitgenodigd_op: ctx.klok.now(),
      relatie,
    })
    .execute()
  return id
}
