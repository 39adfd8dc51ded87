-- What building a portfolio needs beyond the first schema.

-- The order in which things were entered: the dossier file keeps it, and days of the same voluntary work count for the earlier item (B.6).
alter table activiteit add column volgorde bigint generated always as identity;
alter table bijeenkomst add column volgorde bigint generated always as identity;

-- Names of evidence that an imported dossier file spoke of: the files themselves are still to be added.
alter table activiteit add column verwacht_bewijs jsonb not null default '[]';

-- Which opened page wrote the present text, and its save number: a late, older save of the same page is told apart from another writer.
alter table antwoord add column schrijver uuid;
alter table antwoord add column schrijfbeurt integer check (schrijfbeurt >= 0);
alter table antwoord add constraint antwoord_schrijver check ((schrijver is null) = (schrijfbeurt is null));
