-- The moment from which on changes are written again after a rebuild; one row while a rebuild runs.
create table index_rebuild (
    one boolean primary key check (one),
    since timestamp(6) with time zone not null
);

-- Engine and mapping of the index that belongs to the catalogue.
create table index_in_use (
    one boolean primary key check (one),
    fingerprint varchar(100) not null
);
