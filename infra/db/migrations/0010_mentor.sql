-- Who reads along with a holder, and in which parts: until the holder withdraws it or files. Kept afterwards, as is the tie in relatie.
create table mentorschap (
  id uuid primary key,
  dossier uuid not null,
  persoon uuid not null,
  mentor uuid not null references persoon,
  -- As the holder typed it: an address tells nobody the name behind it.
  naam text not null check (btrim(naam) <> ''),
  onderdelen jsonb not null,
  uitgenodigd_op timestamptz not null,
  beeindigd_op timestamptz,
  beeindigd_reden text check (beeindigd_reden in ('ingetrokken', 'ingediend')),
  relatie uuid not null references relatie,
  foreign key (dossier, persoon) references dossier (id, persoon),
  unique (id, dossier),
  check (persoon <> mentor),
  check ((beeindigd_op is null) = (beeindigd_reden is null))
);
create unique index mentorschap_eenmaal on mentorschap (dossier, mentor) where beeindigd_op is null;
create index on mentorschap (mentor);
create index on mentorschap (persoon);

-- What a mentor says beside the text. It is never changed; the holder says when it is done.
create table mentoropmerking (
  id uuid primary key,
  mentorschap uuid not null,
  dossier uuid not null,
  onderdeel text not null,
  -- What it is about: a question, a meeting, an activity; null = the whole part.
  bij text,
  tekst text not null check (btrim(tekst) <> ''),
  geschreven_op timestamptz not null,
  afgehandeld_op timestamptz check (afgehandeld_op >= geschreven_op),
  foreign key (mentorschap, dossier) references mentorschap (id, dossier)
);
create index on mentoropmerking (dossier);
create index on mentoropmerking (mentorschap);
