-- What the outbox page of a demo shows: to the visit that asked for it, or to the devices of the account that it was written to.
create table demo_letter (
    id uuid primary key,
    owner uuid references account on delete cascade,
    asked_by varchar(64),
    recipient varchar(254) not null,
    subject varchar(400) not null,
    text text not null,
    created_at timestamp with time zone not null
);
create index demo_letter_by_creation on demo_letter (created_at desc);
