-- A mentor may mend or take back what he said, as long as the holder did not deal with it: every change names the version it was based on.
-- What is taken back is removed.
alter table mentoropmerking add column versie integer not null default 1 check (versie >= 1);
alter table mentoropmerking add column gewijzigd_op timestamptz check (gewijzigd_op >= geschreven_op);
