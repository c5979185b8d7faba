-- An export that is under way or ready; gone with its recruiter or its posting, and deleted after a day.
create table applicant_export (
    id uuid primary key,
    posting_id uuid not null references posting on delete cascade,
    recruiter uuid not null references account on delete cascade,
    started_at timestamp with time zone not null,
    done int not null,
    total int not null,
    failed boolean not null default false,
    document_id uuid references sealed_document on delete set null
);
create index applicant_export_recruiter on applicant_export (recruiter, started_at desc);
