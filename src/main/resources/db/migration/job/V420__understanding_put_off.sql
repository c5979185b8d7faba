-- A posting that no model could read is tried again from this moment on.
alter table posting add column understand_after timestamp with time zone;
