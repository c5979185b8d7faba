-- The time zone in which an interview was set, as 'Europe/Stockholm'; null for those from before, which were set in the zone of the server.
alter table application_interview add column zone varchar(60);
