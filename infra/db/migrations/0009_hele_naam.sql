-- Whoever is called exactly as somebody searches is found at once, however many have such a name.
create index certificaat_hele_naam on certificaat (zoeknaam);
