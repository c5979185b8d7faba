create table posting (
    id uuid primary key,
    version integer not null,
    source varchar(100) not null,
    source_id varchar(300) not null,
    content_hash varchar(64) not null,
    status varchar(20) not null,
    title text not null,
    employer text,
    description text not null,
    text text not null,
    places text not null,
    remote varchar(20),
    employment_type varchar(20),
    seniority varchar(20),
    pay_min numeric(14, 2),
    pay_max numeric(14, 2),
    pay_currency varchar(3),
    pay_period varchar(10),
    language varchar(2),
    skills text[] not null,
    occupations text[] not null,
    field varchar(40),
    stated_field text,
    field_scores text,
    published_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone,
    apply_url text,
    text_hash varchar(64) not null,
    vector bytea,
    vector_model varchar(200),
    classifier varchar(200),
    vector_hash varchar(64),
    described_at timestamp(6) with time zone not null,
    unique (source, source_id)
);

create index posting_published on posting (published_at desc) where status = 'PUBLISHED';
create index posting_expiring on posting (expires_at) where status = 'PUBLISHED';
create index posting_vector on posting (vector_hash);
create index posting_to_understand on posting (id)
    where vector_hash is null or vector_hash <> text_hash;
