import { expect, it } from 'vitest'
import type { Ctx } from '#acties/ctx.ts'
import type { Status } from '#domein/dossier/zaak.ts'
import type { Wie } from '#seed/bouwer.ts'
import { zetMeelezen } from '#seed/proefmeelezen.ts'
import { proefopstelling } from '#seed/proef.ts'
import { datum } from '#lib/datum.ts'
import { zicht } from './zicht.ts'

const proef = await proefopstelling()
const { db } = proef
const nieuw = () => proef.basis.toeval.id()
const nu = () => proef.basis.klok.now()
const hash = 'a'.repeat(64)

type Naam = 'opbouw' | 'beoordeling' | 'advies' | 'besluit' | 'elders' | 'medewerker'
/** Which dossier a row belongs to, by the id that the row is found under. */
let van: Map<string, Naam>
let houders: Record<string, string>

const merk = (naam: Naam): string => {
  const id = nieuw()
  van.set(id, naam)
  return id
}

/** A dossier with one row in every table that hangs from it, in this status; assessors in the order given, the first ones handed in. */
async function maakDossier(
  naam: Naam,
  status: Status,
  { organisatie, assessoren = [], ingeleverd = 0, beslisser }: Bezetting,
): Promise<void> {
  const persoon = nieuw()
  houders[naam] = persoon
  van.set(persoon, naam)
  await db
    .insertInto('persoon')
    .values({ id: persoon, naam, email: `${naam}@x.voorbeeld`, aangemaakt_op: nu() })
    .execute()
  const ids = { persoon, dossier: merk(naam), keurmerk: 'register-jobcoach' }
  const certificaat = merk(naam)
  await db
    .insertInto('certificaat')
    .values({
      id: certificaat,
      persoon,
      keurmerk: ids.keurmerk,
      organisatie,
      nummer: `RJ-${naam}`,
      naam_op_certificaat: naam,
      controlecode: naam,
      vastgelegd_op: nu(),
    })
    .execute()
  const [van2023, tot2027] = [datum('2023-03-01'), datum('2027-02-28')]
  await db
    .insertInto('certificaat_periode')
    .values({
      id: nieuw(),
      certificaat,
      soort: 'geldig',
      van: van2023,
      tot: tot2027,
      vastgelegd_op: nu(),
    })
    .execute()
  await db
    .insertInto('dossier')
    .values({
      id: ids.dossier,
      persoon,
      keurmerk: ids.keurmerk,
      organisatie,
      certificaat,
      status,
      traject: 'recertificering',
      kader: 'register-jobcoach/recertificering/2024',
      geopend_op: nu(),
    })
    .execute()
  await db
    .insertInto('gebeurtenis')
    .values({
      soort: 'proef',
      op: nu(),
      rol: 'systeem',
      verzoek: 'proef',
      ...ids,
      gegevens: `{"status":"${status}"}`,
    })
    .execute()
  const bestand = await vulPortfolio(naam, ids)
  if (status !== 'in_opbouw')
    await dienIn(naam, { ...ids, bestand, assessoren, ingeleverd, beslisser })
}

type Bezetting = { organisatie: string; assessoren?: Wie[]; ingeleverd?: number; beslisser?: Wie }
type Ids = { persoon: string; dossier: string; keurmerk: string }

async function vulPortfolio(naam: Naam, { persoon, dossier }: Ids): Promise<string> {
  const [activiteit, bijeenkomst, verklaring, bestand] = [naam, naam, naam, naam].map(merk)
  if (!activiteit || !bijeenkomst || !verklaring || !bestand) throw new Error('geen ids')
  const toen = { aangemaakt_op: nu() }
  await db
    .insertInto('antwoord')
    .values({
      dossier,
      veld: `A4/${merk(naam)}`,
      versie: 1,
      waarde: '"mijn plan"',
      opgeslagen_op: nu(),
    })
    .execute()
  await db
    .insertInto('activiteit')
    .values({ id: activiteit, persoon, titel: 'Webinar', ...toen })
    .execute()
  const inzet = { activiteit, keurmerk: 'register-jobcoach', soort: 'x' }
  await db.insertInto('activiteit_inzet').values(inzet).execute()
  await db
    .insertInto('bijeenkomst')
    .values({
      id: bijeenkomst,
      persoon,
      werkvorm: 'intervisie',
      datum: datum('2026-03-03'),
      begeleider_naam: 'Noor',
      zelf_ingebracht: true,
      ...toen,
    })
    .execute()
  await db
    .insertInto('verklaring')
    .values({
      id: verklaring,
      persoon,
      format: 'reflectiebijeenkomst',
      bijeenkomst,
      inhoud_hash: hash,
      ...toen,
    })
    .execute()
  await db
    .insertInto('bestand')
    .values({
      id: bestand,
      persoon,
      sha256: hash,
      grootte: 1,
      mime: 'application/pdf',
      opgeslagen_op: nu(),
    })
    .execute()
  await db
    .insertInto('bewijs')
    .values({
      id: merk(naam),
      persoon,
      bestand,
      naam: 'bewijs.pdf',
      activiteit,
      toegevoegd_op: nu(),
    })
    .execute()
  return bestand
}

type Ingediend = Ids & {
  bestand: string
  assessoren: Wie[]
  ingeleverd: number
  beslisser: Wie | undefined
}

async function dienIn(naam: Naam, zaak: Ingediend): Promise<void> {
  const { dossier, persoon, bestand } = zaak
  const indiening = merk(naam)
  await db
    .insertInto('indiening')
    .values({
      id: indiening,
      dossier,
      persoon,
      nummer: 1,
      peildatum: datum('2026-11-20'),
      kader: 'register-jobcoach/recertificering/2024',
      afschrift: '{}',
      hash,
      ingediend_op: nu(),
    })
    .execute()
  await db.insertInto('indiening_bestand').values({ indiening, bestand, persoon }).execute()
  for (const [plek, assessor] of zaak.assessoren.entries()) {
    const toewijzing = merk(naam)
    const op = { dossier, indiening, toewijzing }
    await db
      .insertInto('toewijzing')
      .values({
        id: toewijzing,
        dossier,
        assessor: assessor.persoon,
        toegewezen_door: persoon,
        toegewezen_op: nu(),
      })
      .execute()
    await db
      .insertInto('oordeel')
      .values({
        id: merk(naam),
        ...op,
        onderdeel: 'A4',
        oordeel: 'voldoet',
        motivering: '',
        opgeslagen_op: nu(),
      })
      .execute()
    await db
      .insertInto('gebeurtenis')
      .values({
        soort: 'oordeel-bewaard',
        op: nu(),
        actor: assessor.persoon,
        rol: 'assessor',
        verzoek: 'proef',
        persoon,
        dossier,
        keurmerk: zaak.keurmerk,
        gegevens: '{}',
      })
      .execute()
    if (plek < zaak.ingeleverd)
      await db
        .insertInto('advies')
        .values({
          id: merk(naam),
          ...op,
          advies: 'certificeren',
          motivering: 'Goed.',
          uitgebracht_op: nu(),
        })
        .execute()
  }
  const [eerste] = zaak.assessoren
  if (eerste) await vraagAan(naam, { dossier, indiening, door: eerste.persoon })
  if (!zaak.beslisser) return
  await db
    .insertInto('besluit')
    .values({
      id: merk(naam),
      dossier,
      indiening,
      beslisser: zaak.beslisser.persoon,
      uitkomst: 'gecertificeerd',
      motivering: 'Akkoord.',
      besloten_op: nu(),
      bezwaar_tot: datum('2027-01-04'),
    })
    .execute()
}

/** A request of the first assessor that was closed, and a line of the office. */
async function vraagAan(
  naam: Naam,
  { door, ...op }: { dossier: string; indiening: string; door: string },
): Promise<void> {
  const aanvulling = merk(naam)
  const [uiterlijk, toen] = [datum('2026-12-18'), nu()]
  const vraag = { id: aanvulling, ...op, uiterlijk, gevraagd_door: door }
  const toelichting = { id: merk(naam), dossier: op.dossier, bij: 'peildatum', tekst: 'Daarom.' }
  await db
    .insertInto('aanvulling')
    .values({ ...vraag, gevraagd_op: toen, gesloten_op: toen })
    .execute()
  await db
    .insertInto('aanvulling_onderdeel')
    .values({ aanvulling, onderdeel: 'A4', vraag: 'Wat precies?', gevraagd_door: door })
    .execute()
  await db
    .insertInto('toelichting')
    .values({ ...toelichting, geschreven_door: door, geschreven_op: toen })
    .execute()
}

type Rij = { id: string }
const lijsten: Record<string, (ctx: Ctx) => Promise<Rij[]>> = {
  dossiers: ctx => zicht(ctx).dossiers().select('dossier.id').execute(),
  antwoorden: ctx => zicht(ctx).antwoorden().select('antwoord.dossier as id').execute(),
  activiteiten: ctx => zicht(ctx).activiteiten().select('activiteit.id').execute(),
  bijeenkomsten: ctx => zicht(ctx).bijeenkomsten().select('bijeenkomst.id').execute(),
  verklaringen: ctx => zicht(ctx).verklaringen().select('verklaring.id').execute(),
  bewijzen: ctx => zicht(ctx).bewijzen().select('bewijs.id').execute(),
  mentorschappen: ctx => zicht(ctx).mentorschappen().select('mentorschap.id').execute(),
  mentoropmerkingen: ctx => zicht(ctx).mentoropmerkingen().select('mentoropmerking.id').execute(),
  bestanden: ctx => zicht(ctx).bestanden().select('bestand.id').execute(),
  indieningen: ctx => zicht(ctx).indieningen().select('indiening.id').execute(),
  afschriften: ctx => zicht(ctx).afschriften().select('indiening.id').execute(),
  toewijzingen: ctx => zicht(ctx).toewijzingen().select('toewijzing.id').execute(),
  oordelen: ctx => zicht(ctx).oordelen().select('oordeel.id').execute(),
  adviezen: ctx => zicht(ctx).adviezen().select('advies.id').execute(),
  aanvullingen: ctx => zicht(ctx).aanvullingen().select('aanvulling.id').execute(),
  'vragen om aanvulling': ctx =>
    zicht(ctx).vragenOmAanvulling().select('aanvulling as id').execute(),
  toelichtingen: ctx => zicht(ctx).toelichtingen().select('toelichting.id').execute(),
  besluiten: ctx => zicht(ctx).besluiten().select('besluit.id').execute(),
  certificaten: ctx => zicht(ctx).certificaten().select('certificaat.id').execute(),
  register: ctx => zicht(ctx).register().select('certificaat.id').execute(),
  gebeurtenissen: ctx =>
    zicht(ctx)
      .gebeurtenissen()
      .where('soort', '=', 'proef')
      .select('gebeurtenis.dossier as id')
      .$narrowType<Rij>()
      .execute(),
  'gebeurtenissen over oordelen': ctx =>
    zicht(ctx)
      .gebeurtenissen()
      .where('soort', '=', 'oordeel-bewaard')
      .select('gebeurtenis.dossier as id')
      .$narrowType<Rij>()
      .execute(),
  personen: ctx => zicht(ctx).personen().select('persoon.id').execute(),
  namen: ctx => zicht(ctx).namen().select('persoon.id').execute(),
  rollen: ctx => zicht(ctx).rollen().select('rol_toekenning.persoon as id').execute(),
  post: ctx => zicht(ctx).post().select('post.persoon as id').$narrowType<Rij>().execute(),
}

/** 'advies ×2, besluit': from which dossiers rows are seen, and how many. */
const samenvatting = (rijen: Rij[]): string => {
  const namen = rijen.map(({ id }) => van.get(id) ?? 'van niemand')
  const alle = [...new Set(namen)].toSorted()
  return alle
    .map(naam => ({ naam, aantal: namen.filter(een => een === naam).length }))
    .map(({ naam, aantal }) => (aantal > 1 ? `${naam} ×${aantal}` : naam))
    .join(', ')
}

/** Per resource one line for each actor who sees anything. */
async function tabel(actoren: Readonly<Record<string, Ctx>>): Promise<string> {
  const regels: string[] = []
  for (const [wat, lijst] of Object.entries(lijsten)) {
    regels.push('', wat)
    for (const [wie, ctx] of Object.entries(actoren)) {
      const gezien = samenvatting(await lijst(ctx))
      if (gezien !== '') regels.push(`  ${wie.padEnd(28)} ${gezien}`)
    }
  }
  return `${regels.join('\n').trim()}\n`
}

it('laat iedere rol precies de rijen zien die bij haar horen: zicht.tabel.txt', async () => {
  van = new Map()
  houders = {}
  const { persoon: ineke } = await proef.beheerder()
  const een = await proef.medewerker('assessor', 'een')
  const twee = await proef.medewerker('assessor', 'twee')
  const planner = await proef.medewerker('planner')
  const beslisser = await proef.medewerker('beslisser')
  const coordinator = await proef.medewerker('coordinator')
  const organisatie = planner.organisatie ?? ''
  const anderen = nieuw()
  await db
    .insertInto('organisatie')
    .values({ id: anderen, soort: 'certificerende-instelling', naam: 'Andere instelling' })
    .execute()
  const assessoren = [een, twee]
  await maakDossier('opbouw', 'in_opbouw', { organisatie })
  await maakDossier('beoordeling', 'in_beoordeling', { organisatie, assessoren, ingeleverd: 1 })
  await maakDossier('advies', 'geadviseerd', { organisatie, assessoren, ingeleverd: 2 })
  await maakDossier('besluit', 'gecertificeerd', {
    organisatie,
    assessoren,
    ingeleverd: 2,
    beslisser,
  })
  const leestMee = (naam: Naam, { persoon: mentor }: Wie) =>
    zetMeelezen(proef.basis, { persoon: houders[naam] ?? '', mentor }, () => merk(naam))
  await leestMee('opbouw', twee)
  await leestMee('beoordeling', een)
  await maakDossier('elders', 'in_beoordeling', { organisatie: anderen })
  const medewerkers = [een, twee, planner, beslisser, coordinator].map(wie => wie.persoon)
  for (const persoon of [ineke, ...medewerkers]) van.set(persoon, 'medewerker')

  const kandidaat = (naam: Naam): Ctx =>
    proef.ctx({ persoon: houders[naam] ?? '', rol: 'kandidaat', keurmerk: null, organisatie: null })
  const actoren = {
    'kandidaat in opbouw': kandidaat('opbouw'),
    'kandidaat in beoordeling': kandidaat('beoordeling'),
    'kandidaat na besluit': kandidaat('besluit'),
    'mentor van opbouw in A4 en B': proef.ctx({ ...twee, rol: 'mentor' }),
    'mentor tot het indienen': proef.ctx({ ...een, rol: 'mentor' }),
    'assessor, heeft ingeleverd': proef.ctx(een),
    'assessor, nog niet overal': proef.ctx(twee),
    planner: proef.ctx(planner),
    beslisser: proef.ctx(beslisser),
    coordinator: proef.ctx(coordinator),
    beheerder: proef.ctx({ ...planner, rol: 'beheerder', keurmerk: null }),
    bezoeker: proef.bezoeker(),
  }
  await expect(await tabel(actoren)).toMatchFileSnapshot('zicht.tabel.txt')
})
