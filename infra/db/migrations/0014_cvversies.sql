-- What stood before in the texts of the CV: in its own two, and in the text with an entry.
create table cvtekst_versie (
  persoon uuid not null references persoon,
  -- 'profiel', 'doelgroepen', or the id of an entry.
  veld text not null,
  versie integer not null check (versie >= 1),
  tekst text not null,
  opgeslagen_op timestamptz not null,
  primary key (persoon, veld, versie)
);

alter table cv_regel add column bewaard_op timestamptz not null default now();
update cv_regel set bewaard_op = aangemaakt_op;

-- In which role somebody typed it, so that the first page of that role can lead back to it.
alter table klad add column rol text;
