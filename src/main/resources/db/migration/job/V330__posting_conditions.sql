alter table posting add column countries text[] not null default '{}';
alter table posting add column demands text;
alter table posting add column conditions_version varchar(40);
