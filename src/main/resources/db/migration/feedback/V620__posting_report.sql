-- What people report about postings, counted by day; who reported is not kept.
create table posting_report (
    posting_id uuid not null references posting (id) on delete cascade,
    kind varchar(20) not null,
    reported_on date not null,
    reports integer not null default 1,
    primary key (posting_id, kind, reported_on)
);
