-- What other rooms keep of people, sealed as resumes are; gone with its owner.
create table sealed_document (
    id uuid primary key,
    account_id uuid not null references account on delete cascade,
    key_id integer not null,
    content bytea not null
);
create index sealed_document_key on sealed_document (key_id);
create index sealed_document_account on sealed_document (account_id);
