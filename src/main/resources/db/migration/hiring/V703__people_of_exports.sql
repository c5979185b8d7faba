-- Whom an export tells of: it goes with any of them. What was exported before is not known by person and goes as a whole.
delete from sealed_document where id in (select document_id from applicant_export where document_id is not null);
delete from applicant_export;

create table applicant_export_person (
    export_id uuid not null references applicant_export on delete cascade,
    application_id uuid not null references job_application on delete cascade,
    primary key (export_id, application_id)
);
create index applicant_export_person_application on applicant_export_person (application_id);
create index applicant_export_started on applicant_export (started_at);
