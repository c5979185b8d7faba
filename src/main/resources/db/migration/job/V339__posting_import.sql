-- What a company imports in its page: every row as it was read, what became of it, and what stood there before.
create table posting_import (
    id uuid primary key,
    company_id uuid not null references company on delete cascade,
    account_id uuid references account on delete set null,
    file_name varchar(200) not null,
    phase varchar(20) not null,
    publish boolean not null default false,
    created_at timestamp(6) with time zone not null
);
create index posting_import_of_company on posting_import (company_id, created_at desc);
create index posting_import_by_account on posting_import (account_id);

create table posting_import_row (
    import_id uuid not null references posting_import on delete cascade,
    position int not null,
    line bigint not null,
    title text not null,
    outcome varchar(20) not null,
    source_id varchar(300),
    content text,
    remark text not null,
    done boolean not null default false,
    before text,
    edition int,
    undone varchar(20),
    primary key (import_id, position)
);
create index posting_import_row_waiting on posting_import_row (import_id, position) where not done;
