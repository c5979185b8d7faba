alter table posting add column countries text[] not null default '{}';
alter table posting add column demands text;
alter table posting add column facts_version varchar(40);
