-- What a holder keeps out of what is filed for this quality mark: it goes along with nothing and counts for nothing, until he lets it.
alter table activiteit_inzet add column prive boolean not null default false;
alter table bijeenkomst_inzet add column prive boolean not null default false;
