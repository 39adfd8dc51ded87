-- What its holder filled in on a draft and left to finish later, by field as it was typed; only a draft has it.
alter table activiteit add column ingevuld jsonb;
