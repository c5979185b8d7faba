-- An interview that was called off is kept, so that the entry in calendars can be taken back.
alter table application_interview add column called_off boolean not null default false;
