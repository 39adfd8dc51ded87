-- The CV as its holder keeps it over the years, for every dossier; what is handed in is a PDF of it, made on a day (A1).
create table cv (
  persoon uuid primary key references persoon,
  profiel text not null default '',
  doelgroepen text not null default '',
  bewaard_op timestamptz not null,
  versie integer not null default 1
);

create table cv_regel (
  id uuid primary key,
  persoon uuid not null references persoon,
  soort text not null check (soort in ('werk', 'opleiding', 'training', 'nevenfunctie')),
  titel text not null check (btrim(titel) <> ''),
  organisatie text check (btrim(organisatie) <> ''),
  -- A year, or a month of a year: 2021, 2021-03. With van and without tot it goes on.
  van text check (van ~ '^\d{4}(-\d{2})?$'),
  tot text check (tot ~ '^\d{4}(-\d{2})?$'),
  uren numeric check (uren > 0),
  tekst text not null default '',
  -- What it was taken over from, so that it is offered once: activiteit/…, certificaat/…, verklaring/….
  uit text,
  aangemaakt_op timestamptz not null,
  versie integer not null default 1,
  verwijderd_op timestamptz,
  check (num_nonnulls(van, tot) > 0)
);
create index on cv_regel (persoon);
create unique index cv_regel_eenmaal on cv_regel (persoon, uit) where verwijderd_op is null;

-- Of which CV this file is the PDF: what it said then.
alter table bewijs add column cv_hash text check (cv_hash ~ '^[0-9a-f]{64}$');
