create table impression_list (
    id uuid primary key,
    account_id uuid references account (id) on delete cascade,
    fingerprint varchar(64) not null,
    created_at timestamp(6) with time zone not null
);
create index impression_list_account on impression_list (account_id, created_at);
create index impression_list_visitor on impression_list (created_at) where account_id is null;

create table impression_item (
    list_id uuid not null references impression_list (id) on delete cascade,
    rank integer not null,
    posting_id uuid not null references posting (id) on delete cascade,
    score double precision not null,
    parts text not null,
    primary key (list_id, posting_id)
);
create index impression_item_posting on impression_item (posting_id);

create table interaction (
    id uuid primary key,
    list_id uuid references impression_list (id) on delete cascade,
    posting_id uuid not null references posting (id) on delete cascade,
    account_id uuid references account (id) on delete cascade,
    kind varchar(30) not null,
    reason varchar(30),
    created_at timestamp(6) with time zone not null
);
create index interaction_account on interaction (account_id, posting_id, created_at desc);
create index interaction_posting on interaction (posting_id);
create index interaction_list on interaction (list_id);

create table saved_posting (
    account_id uuid not null references account (id) on delete cascade,
    posting_id uuid not null references posting (id) on delete cascade,
    created_at timestamp(6) with time zone not null,
    primary key (account_id, posting_id)
);

create table blocked_employer (
    account_id uuid not null references account (id) on delete cascade,
    employer text not null,
    primary key (account_id, employer)
);
