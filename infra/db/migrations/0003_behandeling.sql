-- What planning, judging, deciding and the register need beyond the first schema.

create extension if not exists pg_trgm;

-- Stands in what was filed; as columns a list can sort and count without reading it.
alter table indiening add column volledig boolean generated always as ((afschrift #> '{uitslag,volledig}')::boolean) stored;
alter table indiening add column op_tijd boolean generated always as ((afschrift #> '{uitslag,opTijd}')::boolean) stored;

alter table ontwikkeladvies add column versie integer not null default 1;

-- A part is asked about by name; two assessors may ask about the same part.
alter table aanvulling_onderdeel add column gevraagd_door uuid references persoon;
update aanvulling_onderdeel set gevraagd_door = aanvulling.gevraagd_door
  from aanvulling where aanvulling.id = aanvulling_onderdeel.aanvulling;
alter table aanvulling_onderdeel alter column gevraagd_door set not null;
alter table aanvulling_onderdeel drop constraint aanvulling_onderdeel_pkey;
alter table aanvulling_onderdeel add primary key (aanvulling, onderdeel, gevraagd_door);

-- The last number that was given out in a year; its row is locked while a certificate is made.
create table certificaat_reeks (
  keurmerk text not null references keurmerk,
  jaar integer not null,
  laatste integer not null check (laatste >= 1),
  primary key (keurmerk, jaar)
);

-- How a name is searched: without accents, capitals and signs, each word after one space.
create function zoekvorm(tekst text) returns text language sql immutable strict parallel safe as $$
  select ' ' || btrim(regexp_replace(
    translate(lower(regexp_replace(normalize(tekst, NFKD), '[\u0300-\u036f''`´‘’]', '', 'g')), 'øłđðıßØŁĐÐ', 'olddisoldd'),
    '[[:space:][:punct:]‐-―]+', ' ', 'g'))
$$;

alter table certificaat add column zoeknaam text not null generated always as (zoekvorm(naam_op_certificaat)) stored;
alter table certificaat add column zoeknummer text not null
  generated always as (lower(regexp_replace(nummer, '[^0-9A-Za-z]', '', 'g'))) stored;
create index certificaat_zoeknaam on certificaat using gin (zoeknaam gin_trgm_ops);
create index certificaat_zoeknummer on certificaat (zoeknummer);

-- For ties that follow from what people did together, and for the lists of the office.
create index on bijeenkomst (datum) where verwijderd_op is null;
create index on ondertekening (persoon) where vervallen_op is null;
create index on dossier (status);
