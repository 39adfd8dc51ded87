-- How many pages a file has, counted when it came in; null where its kind has none (docx) and for what came in before.
alter table bestand add column bladzijden integer check (bladzijden >= 1);
