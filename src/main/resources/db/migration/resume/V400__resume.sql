create table resume (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    file_name varchar(160) not null,
    media_type varchar(120) not null,
    size bigint not null,
    sha256 varchar(64) not null,
    content bytea not null,
    text text not null,
    ocr boolean not null,
    truncated boolean not null,
    created_at timestamp with time zone not null,
    unique (account_id, sha256)
);
