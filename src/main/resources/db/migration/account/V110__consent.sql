-- What people agreed to and took back, word for word by the version of the text they saw. The last line of a use counts.
create table consent (
    id bigint generated always as identity primary key,
    account_id uuid not null references account on delete cascade,
    use varchar(20) not null,
    given boolean not null,
    text_version int not null,
    at timestamp with time zone not null
);
create index consent_by_account on consent (account_id, use, id desc);
