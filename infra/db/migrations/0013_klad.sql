-- What somebody typed in a form and did not save yet: his own, counted nowhere. It is rounded off when the form is saved or the text thrown
-- away; the row stays a while, so that what comes late from the page does not bring it back.
create table klad (
  persoon uuid not null references persoon,
  -- Chosen by the page that writes.
  id uuid not null,
  -- The address of the form, and what its page is called.
  pagina text check (pagina like '/%'),
  titel text,
  -- What was typed, by field; null when it was saved.
  velden jsonb,
  versie integer not null default 1 check (versie >= 1),
  schrijver uuid,
  schrijfbeurt integer,
  begonnen_op timestamptz not null,
  bewaard_op timestamptz not null,
  afgerond_op timestamptz,
  primary key (persoon, id),
  check (afgerond_op is not null or num_nulls(pagina, titel, velden) = 0),
  check ((schrijver is null) = (schrijfbeurt is null))
);
create index on klad (persoon, split_part(pagina, '?', 1)) where afgerond_op is null;
