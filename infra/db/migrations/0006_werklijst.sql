-- What the work list sorts and counts by, beside the status: kept by the database itself, like a generated column that looks at other
-- tables. A list of all dossiers is then read from one index, a page at a time, however many there are.

alter table dossier
  -- Whether the last filing that stands was complete; null when there is none.
  add column volledig boolean,
  -- The last day of the certificate that is renewed, extensions counted in; null at a first certification.
  add column einddatum date,
  -- How many have it to assess now.
  add column assessoren integer not null default 0;

create function einddatum_van(welk uuid) returns date language sql stable as $$
  select max(tot) from certificaat_periode
  where certificaat = welk and soort in ('geldig', 'verlengd') and vervallen_op is null $$;

create function volledig_van(welk uuid) returns boolean language sql stable as $$
  select volledig from indiening where dossier = welk and ingetrokken_op is null order by nummer desc limit 1 $$;

create function assessoren_van(welk uuid) returns integer language sql stable as $$
  select count(*) from toewijzing where dossier = welk and beeindigd_op is null $$;

update dossier set einddatum = einddatum_van(certificaat), volledig = volledig_van(id), assessoren = assessoren_van(id);

create function dossier_einddatum() returns trigger language plpgsql as $$
begin
  new.einddatum := einddatum_van(new.certificaat);
  return new;
end $$;

create function einddatum_volgt() returns trigger language plpgsql as $$
begin
  update dossier set einddatum = einddatum_van(certificaat)
  where certificaat in (select certificaat from nieuw) and einddatum is distinct from einddatum_van(certificaat);
  return null;
end $$;

create function volledig_volgt() returns trigger language plpgsql as $$
begin
  update dossier set volledig = volledig_van(id)
  where id in (select dossier from nieuw) and volledig is distinct from volledig_van(id);
  return null;
end $$;

create function assessoren_volgt() returns trigger language plpgsql as $$
begin
  update dossier set assessoren = assessoren_van(id)
  where id in (select dossier from nieuw) and assessoren is distinct from assessoren_van(id);
  return null;
end $$;

create trigger dossier_einddatum before insert or update of certificaat on dossier
  for each row execute function dossier_einddatum();

create trigger einddatum_volgt_nieuw after insert on certificaat_periode referencing new table as nieuw
  for each statement execute function einddatum_volgt();
create trigger einddatum_volgt_wijziging after update on certificaat_periode referencing new table as nieuw
  for each statement execute function einddatum_volgt();

create trigger volledig_volgt_nieuw after insert on indiening referencing new table as nieuw
  for each statement execute function volledig_volgt();
create trigger volledig_volgt_wijziging after update on indiening referencing new table as nieuw
  for each statement execute function volledig_volgt();

create trigger assessoren_volgt_nieuw after insert on toewijzing referencing new table as nieuw
  for each statement execute function assessoren_volgt();
create trigger assessoren_volgt_wijziging after update on toewijzing referencing new table as nieuw
  for each statement execute function assessoren_volgt();

create index dossier_werklijst on dossier (status, volledig, einddatum, id)
  include (persoon, keurmerk, organisatie, assessoren) where status <> 'in_opbouw';
