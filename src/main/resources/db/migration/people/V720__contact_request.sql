-- What companies ask people whom they found; one for a company and a person, whatever became of it.
create table contact_request (
    id uuid primary key,
    company_id uuid not null references company (id) on delete cascade,
    company_name text not null,
    posting_id uuid references posting (id) on delete set null,
    title text not null,
    recruiter uuid references account (id) on delete set null,
    account_id uuid not null references account (id) on delete cascade,
    text text not null,
    state varchar(20) not null check (state in ('WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    sent_at timestamp(6) with time zone not null,
    answered_at timestamp(6) with time zone,
    unique (company_id, account_id)
);
create index contact_request_account on contact_request (account_id);
create index contact_request_sent on contact_request (company_id, sent_at);

-- What both sides write to each other once the person accepted.
create table contact_message (
    id uuid primary key,
    contact_id uuid not null references contact_request (id) on delete cascade,
    of_company boolean not null,
    author uuid references account (id) on delete set null,
    at timestamp(6) with time zone not null,
    text text not null
);
create index contact_message_contact on contact_message (contact_id, at);
