create table gazetteer_import (
    id bigint generated always as identity primary key,
    imported_at timestamptz not null,
    places integer not null
);

-- alternates are separated by |
create table gazetteer_place (
    id bigint primary key,
    name text not null,
    region text,
    country char(2) not null,
    latitude double precision not null,
    longitude double precision not null,
    population bigint not null,
    alternates text not null
);
