-- Seekers who consented to be found: one row for each consent that stands.
create table findable_person (
    id uuid primary key,
    version integer not null,
    account_id uuid not null unique references account (id) on delete cascade,
    profile_id uuid not null references profile (id) on delete cascade,
    employers text[] not null,
    titles text[] not null,
    skills text[] not null,
    occupations text[] not null,
    country text not null,
    text text not null,
    language varchar(2),
    vector bytea not null,
    vector_way text not null,
    updated_at timestamp(6) with time zone not null
);
