-- The first schema. Runs on PostgreSQL 15 to 18. Ids come from the application.
-- A column that ends in _op is an instant; datum, dag, van and tot are calendar days, both ends included.
-- Text that people write lives in their own rows, never in gebeurtenis: erasing a person leaves the chain intact.

create extension if not exists btree_gist;

-- ── Organisations and quality marks ────────────────────────────────────────────────────────────

create table organisatie (
  id uuid primary key,
  soort text not null check (soort in ('schemabeheerder', 'certificerende-instelling')),
  naam text not null check (btrim(naam) <> '')
);

create table keurmerk (
  id text primary key,
  naam text not null,
  schemabeheerder uuid not null references organisatie
);

-- Texts that a portfolio speaks of; the coordinator replaces them, old versions stay.
create table document (
  id uuid primary key,
  keurmerk text not null references keurmerk,
  soort text not null check (soort in ('gedragscode', 'klachtenreglement', 'beroepsprofiel')),
  versie text not null,
  titel text not null,
  tekst text not null,
  geldig_vanaf date not null,
  is_voorbeeld boolean not null,
  vastgelegd_op timestamptz not null,
  unique (keurmerk, soort, versie)
);

create table beroepsprofiel_onderdeel (
  id uuid primary key,
  document uuid not null references document,
  volgorde integer not null,
  blok text not null,
  code text not null,
  titel text not null,
  omschrijving text not null,
  unique (document, code),
  unique (document, volgorde)
);

-- ── People, roles, sign-in ─────────────────────────────────────────────────────────────────────

create table persoon (
  id uuid primary key,
  naam text not null check (btrim(naam) <> ''),
  email text not null check (email = btrim(email) and email like '_%@_%'),
  nolocnummer text check (nolocnummer = btrim(nolocnummer) and nolocnummer <> ''),
  plaats text,
  -- Name for the next certificate; null = naam.
  naam_op_certificaat text,
  wil_herinneringen boolean not null default true,
  aangemaakt_op timestamptz not null,
  -- First sign-in with a code sent to the present address.
  email_bevestigd_op timestamptz,
  versie integer not null default 1
);
create unique index persoon_email_eenmaal on persoon (lower(email));
create unique index persoon_nolocnummer_eenmaal on persoon (lower(nolocnummer));

-- What a changeable attribute was before; the present value stands in persoon.
create table persoon_kenmerk_oud (
  id uuid primary key,
  persoon uuid not null references persoon,
  kenmerk text not null check (kenmerk in ('naam', 'email', 'nolocnummer', 'plaats')),
  waarde text,
  vervangen_op timestamptz not null,
  vervangen_door uuid references persoon
);
create index on persoon_kenmerk_oud (persoon, kenmerk, vervangen_op);

create table rol_toekenning (
  id uuid primary key,
  persoon uuid not null references persoon,
  rol text not null check (rol in ('kandidaat', 'mentor', 'assessor', 'planner', 'beslisser', 'coordinator', 'beheerder')),
  keurmerk text references keurmerk,
  organisatie uuid references organisatie,
  ingegaan_op timestamptz not null,
  beeindigd_op timestamptz check (beeindigd_op >= ingegaan_op),
  toegekend_door uuid references persoon,
  beeindigd_door uuid references persoon,
  unique (id, persoon)
);
create unique index rol_toekenning_eenmaal on rol_toekenning (persoon, rol, keurmerk, organisatie)
  nulls not distinct where beeindigd_op is null;

create table sessie (
  id uuid primary key,
  persoon uuid not null references persoon,
  sleutel_hash text not null unique,
  -- The role in use.
  toekenning uuid not null,
  toestel text not null,
  aangemaakt_op timestamptz not null,
  gezien_op timestamptz not null,
  verloopt_op timestamptz not null,
  beeindigd_op timestamptz,
  beeindigd_reden text check (beeindigd_reden in ('uitgelogd', 'overal-uitgelogd', 'rol-gewijzigd', 'email-gewijzigd', 'vervangen')),
  foreign key (toekenning, persoon) references rol_toekenning (id, persoon),
  check ((beeindigd_op is null) = (beeindigd_reden is null))
);
create index sessie_lopend on sessie (persoon) where beeindigd_op is null;

-- A one-time code: only its hash is kept. Without persoon the address is unknown; it fails like a wrong code.
create table inlogcode (
  id uuid primary key,
  doel text not null check (doel in ('inloggen', 'email-wijzigen', 'eerste-beheerder')),
  persoon uuid references persoon,
  -- Hash of the address as it was typed: guessing is slowed down alike for addresses that nobody has.
  adres_hash text,
  -- The address to confirm, for email-wijzigen only.
  nieuw_email text,
  code_hash text not null,
  pogingen integer not null default 0,
  aangemaakt_op timestamptz not null,
  verloopt_op timestamptz not null,
  gebruikt_op timestamptz,
  vervallen_op timestamptz,
  check ((doel = 'email-wijzigen') = (nieuw_email is not null))
);
create index on inlogcode (persoon, doel);

-- Attempts that are slowed down; the key is a hash of an address or an account.
create table poging (
  id uuid primary key,
  soort text not null,
  sleutel_hash text not null,
  op timestamptz not null
);
create index on poging (soort, sleutel_hash, op);
create index on poging (op);

-- Ties that matter for independence, declared or derived.
create table relatie (
  id uuid primary key,
  persoon uuid not null references persoon,
  ander uuid not null references persoon,
  soort text not null check (soort in ('mentor', 'opleider', 'ondertekenaar', 'collega', 'belang')),
  van date,
  tot date,
  herkomst text not null check (herkomst in ('opgegeven', 'afgeleid')),
  gemeld_door uuid references persoon,
  gemeld_op timestamptz not null,
  ingetrokken_op timestamptz,
  check (persoon <> ander),
  check (tot >= van)
);
create index on relatie (persoon);
create index on relatie (ander);

-- ── Dossier: one (re)certification of one person ───────────────────────────────────────────────

create table certificaat (
  id uuid primary key,
  persoon uuid not null references persoon,
  keurmerk text not null references keurmerk,
  organisatie uuid not null references organisatie,
  nummer text not null check (nummer = btrim(nummer) and nummer <> ''),
  naam_op_certificaat text not null,
  plaats text,
  -- In public addresses; random, so nobody can count through it.
  controlecode text not null unique,
  vervangt uuid unique references certificaat,
  vastgelegd_op timestamptz not null,
  versie integer not null default 1,
  unique (id, persoon, keurmerk)
);
create unique index certificaat_nummer_eenmaal on certificaat (keurmerk, lower(nummer));
create index on certificaat (persoon);

-- Valid on day D = a geldig or verlengd period holds D and no geschorst, ingetrokken or vervangen one does.
-- A correction voids the old row and writes a new one: what was known when stays readable.
create table certificaat_periode (
  id uuid primary key,
  certificaat uuid not null references certificaat,
  soort text not null check (soort in ('geldig', 'verlengd', 'geschorst', 'ingetrokken', 'vervangen')),
  van date not null,
  tot date check (tot >= van),
  vastgelegd_op timestamptz not null,
  vervallen_op timestamptz,
  check (soort not in ('geldig', 'verlengd') or tot is not null),
  constraint certificaat_periode_niet_dubbel exclude using gist (certificaat with =, daterange(van, tot, '[]') with &&)
    where (soort in ('geldig', 'verlengd') and vervallen_op is null)
);
create index on certificaat_periode (certificaat);

create table dossier (
  id uuid primary key,
  persoon uuid not null references persoon,
  keurmerk text not null references keurmerk,
  traject text not null,
  organisatie uuid not null references organisatie,
  -- The certificate that is renewed; null at a first certification.
  certificaat uuid,
  volgt_op uuid unique references dossier,
  kader text not null,
  status text not null check (status in ('in_opbouw', 'ingediend', 'in_beoordeling', 'aanvulling', 'geadviseerd', 'gecertificeerd', 'afgewezen')),
  geplande_indiendag date,
  vorige_indiening date,
  -- Set by the planner: filing is allowed up to this day; everything is judged on this day.
  toegestaan_tot date,
  peildatum date,
  geopend_op timestamptz not null,
  versie integer not null default 1,
  unique (id, persoon),
  foreign key (certificaat, persoon, keurmerk) references certificaat (id, persoon, keurmerk)
);
create unique index dossier_een_lopend on dossier (persoon, keurmerk) where status not in ('gecertificeerd', 'afgewezen');
create index on dossier (persoon);
create index on dossier (certificaat);
create index on dossier (organisatie, keurmerk, status);

-- Why somebody of the office did something with a dossier; the event says what and when.
create table toelichting (
  id uuid primary key,
  dossier uuid not null references dossier,
  bij text not null,
  tekst text not null check (btrim(tekst) <> ''),
  geschreven_door uuid not null references persoon,
  geschreven_op timestamptz not null
);
create index on toelichting (dossier);

-- One answer, one row; the present text here, earlier ones in antwoord_versie. Every write names its base version.
create table antwoord (
  dossier uuid not null references dossier,
  veld text not null,
  versie integer not null check (versie >= 1),
  waarde jsonb not null,
  opgeslagen_op timestamptz not null,
  primary key (dossier, veld)
);

create table antwoord_versie (
  dossier uuid not null,
  veld text not null,
  versie integer not null,
  waarde jsonb not null,
  opgeslagen_op timestamptz not null,
  primary key (dossier, veld, versie),
  foreign key (dossier, veld) references antwoord
);

-- ── What a person collects, for every dossier and every quality mark ───────────────────────────

create table activiteit (
  id uuid primary key,
  persoon uuid not null references persoon,
  titel text not null,
  datum date,
  van date,
  tot date check (tot >= van),
  aantallen jsonb not null default '{}',
  woorden integer check (woorden >= 0),
  soort_werk text,
  aangemaakt_op timestamptz not null,
  versie integer not null default 1,
  verwijderd_op timestamptz,
  unique (id, persoon),
  check (datum is null or van is null)
);
create index on activiteit (persoon);

-- For which quality mark an activity is put in, and as which kind. Without a row it is a draft.
create table activiteit_inzet (
  activiteit uuid not null references activiteit,
  keurmerk text not null references keurmerk,
  soort text not null,
  primary key (activiteit, keurmerk)
);

create table bijeenkomst (
  id uuid primary key,
  persoon uuid not null references persoon,
  werkvorm text not null check (werkvorm in ('intervisie', 'supervisie', 'coaching')),
  datum date not null,
  begeleider_naam text not null,
  begeleider_registratie text,
  zelf_ingebracht boolean not null,
  aangemaakt_op timestamptz not null,
  versie integer not null default 1,
  verwijderd_op timestamptz,
  unique (id, persoon)
);
create index on bijeenkomst (persoon);

-- A meeting serves one of the two, by its key: A3.1 or category 2.
create table bijeenkomst_inzet (
  bijeenkomst uuid not null references bijeenkomst,
  keurmerk text not null references keurmerk,
  dient text not null check (dient in ('A3.1', 'B.2')),
  primary key (bijeenkomst, keurmerk)
);

-- Content of a file. Its place in the store is persoon/sha256, its names stand in bewijs.
create table bestand (
  id uuid primary key,
  persoon uuid not null references persoon,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  grootte bigint not null check (grootte > 0),
  mime text not null,
  -- The key it is encrypted with; null = not encrypted.
  sleutel_id text,
  opgeslagen_op timestamptz not null,
  scan text not null default 'niet-gescand' check (scan in ('niet-gescand', 'wacht', 'schoon', 'besmet')),
  gescand_op timestamptz,
  beeld text not null default 'wacht' check (beeld in ('wacht', 'klaar', 'mislukt', 'geen')),
  gecontroleerd_op timestamptz,
  beschadigd_op timestamptz,
  unique (persoon, sha256),
  unique (id, persoon)
);

-- A page of a file as a picture that is safe to show in place.
create table bestand_beeld (
  bestand uuid not null references bestand,
  pagina integer not null check (pagina >= 1),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  grootte bigint not null,
  mime text not null,
  sleutel_id text,
  breedte integer not null check (breedte > 0),
  hoogte integer not null check (hoogte > 0),
  primary key (bestand, pagina)
);

-- A filled format. For a meeting or an activity the facts stand there, here only what the format asks beyond them.
create table verklaring (
  id uuid primary key,
  persoon uuid not null references persoon,
  format text not null,
  activiteit uuid,
  bijeenkomst uuid,
  gegevens jsonb not null default '{}',
  -- Over everything a signer would sign: the facts, the answers, the sentence.
  inhoud_hash text not null check (inhoud_hash ~ '^[0-9a-f]{64}$'),
  aangemaakt_op timestamptz not null,
  versie integer not null default 1,
  verwijderd_op timestamptz,
  unique (id, persoon),
  foreign key (activiteit, persoon) references activiteit (id, persoon),
  foreign key (bijeenkomst, persoon) references bijeenkomst (id, persoon),
  check (num_nonnulls(activiteit, bijeenkomst) <= 1)
);
create index on verklaring (persoon);
create unique index verklaring_per_activiteit on verklaring (activiteit) where verwijderd_op is null;
create unique index verklaring_per_bijeenkomst on verklaring (bijeenkomst) where verwijderd_op is null;

-- A signature is voided with a reason, never deleted.
create table ondertekening (
  id uuid primary key,
  verklaring uuid not null,
  persoon uuid not null,
  wijze text not null check (wijze in ('papier', 'link')),
  hoedanigheid text not null,
  naam text not null check (btrim(naam) <> ''),
  functie text,
  getekend_dag date not null,
  -- What was signed.
  inhoud_hash text not null check (inhoud_hash ~ '^[0-9a-f]{64}$'),
  -- The signed copy, for papier.
  bestand uuid,
  vastgelegd_op timestamptz not null,
  vervallen_op timestamptz,
  vervallen_reden text,
  foreign key (verklaring, persoon) references verklaring (id, persoon),
  foreign key (bestand, persoon) references bestand (id, persoon),
  check ((wijze = 'papier') = (bestand is not null)),
  check ((vervallen_op is null) = (vervallen_reden is null))
);
create unique index ondertekening_eenmaal on ondertekening (verklaring, hoedanigheid) where vervallen_op is null;
create index on ondertekening (bestand);

-- The use of a file: evidence with one thing, under the name it was uploaded with.
create table bewijs (
  id uuid primary key,
  persoon uuid not null references persoon,
  bestand uuid not null,
  naam text not null check (btrim(naam) <> ''),
  activiteit uuid,
  bijeenkomst uuid,
  verklaring uuid,
  -- A piece that a part asks for by itself: 'cv'.
  stuk text,
  toegevoegd_op timestamptz not null,
  verwijderd_op timestamptz,
  foreign key (bestand, persoon) references bestand (id, persoon),
  foreign key (activiteit, persoon) references activiteit (id, persoon),
  foreign key (bijeenkomst, persoon) references bijeenkomst (id, persoon),
  foreign key (verklaring, persoon) references verklaring (id, persoon),
  check (num_nonnulls(activiteit, bijeenkomst, verklaring, stuk) = 1)
);
create unique index bewijs_eenmaal on bewijs (bestand, activiteit, bijeenkomst, verklaring, stuk)
  nulls not distinct where verwijderd_op is null;
create index on bewijs (persoon);
create index on bewijs (activiteit);

-- ── Filing, judging, advising, deciding: records that are added, never changed ─────────────────

create table indiening (
  id uuid primary key,
  dossier uuid not null,
  persoon uuid not null,
  nummer integer not null check (nummer >= 1),
  -- The request for a supplement that this answers; null for the filing itself.
  aanvulling uuid,
  peildatum date not null,
  kader text not null,
  afschrift jsonb not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  ingediend_op timestamptz not null,
  ingetrokken_op timestamptz,
  foreign key (dossier, persoon) references dossier (id, persoon),
  unique (dossier, nummer),
  unique (id, dossier),
  unique (id, persoon)
);

-- The files that went along; they stay as long as the filing does.
create table indiening_bestand (
  indiening uuid not null,
  bestand uuid not null,
  persoon uuid not null,
  primary key (indiening, bestand),
  foreign key (indiening, persoon) references indiening (id, persoon),
  foreign key (bestand, persoon) references bestand (id, persoon)
);
create index on indiening_bestand (bestand);

create table toewijzing (
  id uuid primary key,
  dossier uuid not null references dossier,
  assessor uuid not null references persoon,
  toegewezen_door uuid not null references persoon,
  toegewezen_op timestamptz not null,
  beeindigd_op timestamptz,
  beeindigd_reden text check (beeindigd_reden in ('teruggegeven', 'ingetrokken')),
  toelichting text,
  unique (id, dossier),
  check ((beeindigd_op is null) = (beeindigd_reden is null))
);
create unique index toewijzing_eenmaal on toewijzing (dossier, assessor) where beeindigd_op is null;
create index on toewijzing (assessor) where beeindigd_op is null;

create table oordeel (
  id uuid primary key,
  dossier uuid not null,
  indiening uuid not null,
  toewijzing uuid not null,
  onderdeel text not null,
  oordeel text not null check (oordeel in ('voldoet', 'aanvullen', 'voldoet-niet')),
  motivering text not null,
  opgeslagen_op timestamptz not null,
  versie integer not null default 1,
  foreign key (indiening, dossier) references indiening (id, dossier),
  foreign key (toewijzing, dossier) references toewijzing (id, dossier),
  unique (indiening, toewijzing, onderdeel)
);

-- The activity is the one in the afschrift: no key to the live row, which may go.
create table punten_correctie (
  id uuid primary key,
  dossier uuid not null,
  indiening uuid not null,
  toewijzing uuid not null,
  activiteit uuid not null,
  punten numeric(7, 2) not null check (punten >= 0 and punten * 4 = trunc(punten * 4)),
  reden text not null check (btrim(reden) <> ''),
  opgeslagen_op timestamptz not null,
  versie integer not null default 1,
  foreign key (indiening, dossier) references indiening (id, dossier),
  foreign key (toewijzing, dossier) references toewijzing (id, dossier),
  unique (indiening, toewijzing, activiteit)
);

create table ontwikkeladvies (
  id uuid primary key,
  dossier uuid not null,
  indiening uuid not null,
  toewijzing uuid not null,
  volgorde integer not null,
  tekst text not null check (btrim(tekst) <> ''),
  opgeslagen_op timestamptz not null,
  foreign key (indiening, dossier) references indiening (id, dossier),
  foreign key (toewijzing, dossier) references toewijzing (id, dossier),
  unique (indiening, toewijzing, volgorde)
);

create table advies (
  id uuid primary key,
  dossier uuid not null,
  indiening uuid not null,
  toewijzing uuid not null,
  advies text not null check (advies in ('certificeren', 'niet-certificeren')),
  motivering text not null check (btrim(motivering) <> ''),
  uitgebracht_op timestamptz not null,
  foreign key (indiening, dossier) references indiening (id, dossier),
  foreign key (toewijzing, dossier) references toewijzing (id, dossier),
  unique (indiening, toewijzing)
);

create table aanvulling (
  id uuid primary key,
  dossier uuid not null,
  indiening uuid not null unique,
  gevraagd_door uuid not null references persoon,
  gevraagd_op timestamptz not null,
  uiterlijk date not null,
  -- Went on without an answer.
  gesloten_op timestamptz,
  foreign key (indiening, dossier) references indiening (id, dossier),
  unique (id, dossier)
);

create table aanvulling_onderdeel (
  aanvulling uuid not null references aanvulling,
  onderdeel text not null,
  vraag text not null check (btrim(vraag) <> ''),
  primary key (aanvulling, onderdeel)
);

-- Filed twice is impossible: one standing filing per dossier, one per request for a supplement.
alter table indiening add foreign key (aanvulling, dossier) references aanvulling (id, dossier);
create unique index indiening_eenmaal on indiening (dossier) where aanvulling is null and ingetrokken_op is null;
create unique index indiening_eenmaal_per_aanvulling on indiening (aanvulling) where ingetrokken_op is null;

create table besluit (
  id uuid primary key,
  dossier uuid not null,
  indiening uuid not null,
  beslisser uuid not null references persoon,
  uitkomst text not null check (uitkomst in ('gecertificeerd', 'afgewezen')),
  motivering text not null check (btrim(motivering) <> ''),
  besloten_op timestamptz not null,
  bezwaar_tot date not null,
  -- The decision that this one revises; null for the first.
  herziet uuid unique references besluit,
  foreign key (indiening, dossier) references indiening (id, dossier)
);
create unique index besluit_eenmaal on besluit (dossier) where herziet is null;

-- One decision yields at most one certificate.
alter table certificaat add column besluit uuid unique references besluit;

-- ── Trail, settings, mail ──────────────────────────────────────────────────────────────────────

-- Order is volgnummer, not op. No foreign keys: the trail outlives what it speaks of.
create table gebeurtenis (
  volgnummer bigint generated always as identity primary key,
  soort text not null,
  op timestamptz not null,
  actor uuid,
  rol text not null,
  persoon uuid,
  dossier uuid,
  keurmerk text,
  verzoek text not null,
  gegevens jsonb not null,
  check (dossier is null or (persoon is not null and keurmerk is not null))
);
create index on gebeurtenis (dossier, volgnummer) where dossier is not null;
create index on gebeurtenis (persoon, volgnummer) where persoon is not null;
create index on gebeurtenis (soort, volgnummer);

-- Rows are added; the one with the highest versie holds.
create table instelling (
  naam text not null,
  versie integer not null check (versie >= 1),
  waarde jsonb not null,
  gewijzigd_op timestamptz not null,
  gewijzigd_door uuid references persoon,
  primary key (naam, versie)
);

-- Mail is a row first. Text with a code is cleared once it was sent.
create table post (
  id uuid primary key,
  sjabloon text not null,
  persoon uuid references persoon,
  -- Null: nobody to send to; the row only makes an unknown address cost what a known one does.
  aan text,
  onderwerp text not null,
  tekst text not null,
  html text not null,
  is_geheim boolean not null,
  -- What must be said only once ('herinnering/…').
  eenmalig text unique,
  aangemaakt_op timestamptz not null,
  niet_na timestamptz,
  pogingen integer not null default 0,
  -- After a failure: not tried before this instant.
  volgende_op timestamptz,
  verstuurd_op timestamptz,
  afgelast_op timestamptz,
  laatste_fout text,
  check (verstuurd_op is null or afgelast_op is null),
  check (aan is not null or afgelast_op is not null)
);
create index post_wachtend on post (aangemaakt_op) where verstuurd_op is null and afgelast_op is null;
create index on post (persoon);

-- ── What is written stays written ──────────────────────────────────────────────────────────────

create function weiger_wijziging() returns trigger language plpgsql as $$
begin
  raise exception '% wordt nooit gewijzigd', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger gebeurtenis_blijft before update or delete on gebeurtenis
  for each row execute function weiger_wijziging();

create trigger indiening_blijft before update of id, dossier, persoon, nummer, aanvulling, peildatum, kader, afschrift, hash, ingediend_op
  on indiening for each row execute function weiger_wijziging();

create trigger besluit_blijft before update on besluit
  for each row execute function weiger_wijziging();
