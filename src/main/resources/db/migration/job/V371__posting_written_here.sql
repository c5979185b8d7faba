-- Postings that a company writes here: how often it was saved, when it is to be published, what was imported together.
alter table posting add column edition int not null default 0;
alter table posting add column publish_at timestamp(6) with time zone;
alter table posting add column warned_of_expiry timestamp(6) with time zone;
alter table posting add column import_id uuid;
create index posting_to_publish on posting (publish_at) where publish_at is not null;
create index posting_of_import on posting (import_id) where import_id is not null;

create table posting_version (
    posting_id uuid not null references posting on delete cascade,
    number int not null,
    account_id uuid references account on delete set null,
    at timestamp(6) with time zone not null,
    content text not null,
    primary key (posting_id, number)
);
create index posting_version_by_account on posting_version (account_id);
