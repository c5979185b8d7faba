-- What went wrong when postings were imported, until the same source is read well again or an administrator says that it is dealt with.
create table feed_failure (
    source varchar(100) primary key,
    file_name varchar(300) not null,
    at timestamp(6) with time zone not null,
    kind varchar(20) not null,
    said text not null,
    rows_read bigint not null default 0,
    rows_refused bigint not null default 0
);
