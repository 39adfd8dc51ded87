-- The private address of somebody's calendar: who has it reads the deadlines, nothing else. The address itself is not kept.
create table agendalink (
  id uuid primary key,
  persoon uuid not null references persoon,
  sleutel_hash text not null unique,
  gemaakt_op timestamptz not null,
  ingetrokken_op timestamptz
);
create unique index on agendalink (persoon) where ingetrokken_op is null;
