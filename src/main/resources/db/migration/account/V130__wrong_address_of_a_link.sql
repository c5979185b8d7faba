-- Who holds a link that makes an administrator names the address it was made for; after some wrong ones it is good for nobody.
alter table one_time_token add column wrong_addresses smallint not null default 0;
