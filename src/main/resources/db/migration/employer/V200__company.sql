create table company (
    id uuid primary key,
    version int not null,
    name varchar(200) not null,
    website varchar(500),
    created_at timestamp with time zone not null
);

create table company_recruiter (
    company_id uuid not null references company on delete cascade,
    account_id uuid not null references account on delete cascade,
    joined_at timestamp with time zone not null,
    primary key (company_id, account_id)
);
create index company_recruiter_by_account on company_recruiter (account_id);
