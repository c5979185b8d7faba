-- Applications within the portal. What was shared lies sealed in sealed_document.
create table job_application (
    id uuid primary key,
    version int not null default 0,
    posting_id uuid not null references posting on delete cascade,
    company_id uuid not null references company on delete cascade,
    account_id uuid not null references account on delete cascade,
    number int not null,
    title text not null,
    company_name text not null,
    stage varchar(20) not null,
    snapshot_id uuid references sealed_document on delete set null,
    file_id uuid references sealed_document on delete set null,
    evidence_id uuid references sealed_document on delete set null,
    language varchar(2) not null,
    source varchar(20) not null,
    shown_rank int,
    field varchar(40),
    criteria_hash varchar(64) not null default '',
    must_met int not null default 0,
    must_not_met int not null default 0,
    must_silent int not null default 0,
    nice_met int not null default 0,
    nice_not_met int not null default 0,
    nice_silent int not null default 0,
    decline_reason varchar(40),
    applied_at timestamp with time zone not null,
    moved_at timestamp with time zone not null,
    withdrawn_at timestamp with time zone
);
create unique index job_application_once on job_application (posting_id, account_id) where withdrawn_at is null;
create unique index job_application_number on job_application (posting_id, number);
create index job_application_evidence on job_application
    (posting_id, stage, must_not_met, must_met desc, nice_not_met, nice_met desc, applied_at, id) where withdrawn_at is null;
create index job_application_date on job_application (posting_id, stage, applied_at, id) where withdrawn_at is null;
create index job_application_account on job_application (account_id, applied_at desc);
create index job_application_company on job_application (company_id);

create table application_event (
    id bigint generated always as identity primary key,
    application_id uuid not null references job_application on delete cascade,
    at timestamp with time zone not null,
    actor uuid references account on delete set null,
    kind varchar(20) not null,
    from_stage varchar(20),
    to_stage varchar(20),
    detail varchar(200) not null default ''
);
create index application_event_application on application_event (application_id, id);

create table application_draft (
    account_id uuid not null references account on delete cascade,
    posting_id uuid not null references posting on delete cascade,
    resume_id uuid,
    note text not null,
    answers text not null,
    updated_at timestamp with time zone not null,
    primary key (account_id, posting_id)
);

create table application_reveal (
    application_id uuid not null references job_application on delete cascade,
    recruiter uuid not null references account on delete cascade,
    at timestamp with time zone not null,
    primary key (application_id, recruiter)
);

create table application_note (
    id uuid primary key,
    application_id uuid not null references job_application on delete cascade,
    author uuid references account on delete set null,
    at timestamp with time zone not null,
    text text not null
);
create index application_note_application on application_note (application_id, at);

create table application_tag (
    application_id uuid not null references job_application on delete cascade,
    tag varchar(40) not null,
    primary key (application_id, tag)
);

create table application_message (
    id uuid primary key,
    application_id uuid not null references job_application on delete cascade,
    author uuid references account on delete set null,
    of_company boolean not null,
    at timestamp with time zone not null,
    text text not null,
    read_at timestamp with time zone
);
create index application_message_application on application_message (application_id, at);

create table application_interview (
    application_id uuid primary key references job_application on delete cascade,
    begins_at timestamp with time zone not null,
    minutes int not null,
    place varchar(300) not null,
    sequence int not null
);

create table message_template (
    id uuid primary key,
    company_id uuid not null references company on delete cascade,
    name varchar(80) not null,
    text text not null,
    unique (company_id, name)
);

create table hiring_stage_name (
    posting_id uuid not null references posting on delete cascade,
    stage varchar(20) not null,
    name varchar(40) not null,
    primary key (posting_id, stage)
);

create table hiring_question (
    posting_id uuid not null references posting on delete cascade,
    position int not null,
    text varchar(300) not null,
    required boolean not null,
    primary key (posting_id, position)
);

create table outside_application (
    id uuid primary key,
    account_id uuid not null references account on delete cascade,
    title varchar(200) not null,
    employer varchar(200) not null,
    address varchar(500) not null,
    applied_on date not null,
    status varchar(20) not null,
    note text not null
);
create index outside_application_account on outside_application (account_id, applied_on desc);
