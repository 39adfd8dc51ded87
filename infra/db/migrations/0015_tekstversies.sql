-- Not only the CV has texts with versions: the long ones of a statement too, as '<id of the statement>/<field>'.
alter table cvtekst_versie rename to tekst_versie;

alter table verklaring add column bewaard_op timestamptz not null default now();
update verklaring set bewaard_op = aangemaakt_op;
