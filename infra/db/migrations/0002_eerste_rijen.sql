-- The bodies and the quality mark that the product starts with: rows, so that names stay out of the code.

insert into organisatie (id, soort, naam) values
  ('0b6a4c1e-5d0f-4b0e-9a51-6f7c2f1d0001', 'schemabeheerder', 'Noloc'),
  ('0b6a4c1e-5d0f-4b0e-9a51-6f7c2f1d0002', 'certificerende-instelling', 'DNV');

insert into keurmerk (id, naam, schemabeheerder) values
  ('register-jobcoach', 'Register Jobcoach', '0b6a4c1e-5d0f-4b0e-9a51-6f7c2f1d0001');
