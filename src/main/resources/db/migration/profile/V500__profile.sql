create table profile (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    resume_id uuid not null unique references resume (id) on delete cascade,
    document text not null,
    text text not null,
    text_hash varchar(64) not null,
    vector bytea not null,
    model_id varchar(200) not null,
    updated_at timestamp with time zone not null
);

create index profile_account on profile (account_id, updated_at);
