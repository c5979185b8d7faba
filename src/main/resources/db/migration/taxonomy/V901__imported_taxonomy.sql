create table taxonomy_import (
    id bigint generated always as identity primary key,
    imported_at timestamptz not null,
    skills integer not null,
    occupations integer not null
);

-- lists are separated by |; synonyms are the labels that are looked for in texts
create table taxonomy_concept (
    kind text not null check (kind in ('skill', 'occupation')),
    id text not null,
    name_en text not null,
    name_sv text not null,
    synonyms_en text not null,
    synonyms_sv text not null,
    fields text not null,
    primary key (kind, id)
);
