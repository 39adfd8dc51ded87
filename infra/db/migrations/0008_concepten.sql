-- What was read from the papers of a draft, per field with the words it was read from; only a draft has it, and the holder decides.
alter table activiteit add column voorstel jsonb;
