-- A company asks to recruit here, is approved or declined; what it says of itself; who may do what in it.
alter table company add column status varchar(20) not null default 'APPROVED';
alter table company alter column status drop default;
alter table company add column requested_by uuid references account on delete set null;
alter table company add column reason text;
alter table company add column decided_at timestamp with time zone;
alter table company add column about text not null default '';
alter table company add column places text not null default '';
create index company_waiting on company (created_at) where status = 'REQUESTED';

alter table company_recruiter add column rights varchar(10) not null default 'OWNER';
alter table company_recruiter alter column rights drop default;

create table company_logo (
    company_id uuid primary key references company on delete cascade,
    image bytea not null,
    changed_at timestamp with time zone not null
);

create table company_invitation (
    id uuid primary key,
    company_id uuid not null references company on delete cascade,
    email varchar(254) not null,
    rights varchar(10) not null,
    invited_by uuid references account on delete set null,
    secret_hash varchar(64),
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    accepted_at timestamp with time zone
);
create index company_invitation_of on company_invitation (company_id) where accepted_at is null;
create unique index company_invitation_by_secret on company_invitation (secret_hash) where secret_hash is not null;
