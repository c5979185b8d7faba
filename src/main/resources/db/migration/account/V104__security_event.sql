-- What happened to accounts. It outlives the account it speaks of by its id alone, until its time is over.
create table security_event (
    id bigint generated always as identity primary key,
    at timestamp with time zone not null,
    kind varchar(30) not null,
    account uuid,
    actor uuid,
    network varchar(50),
    detail varchar(200) not null
);
create index security_event_by_time on security_event (at);
create index security_event_by_kind on security_event (kind, id desc);
