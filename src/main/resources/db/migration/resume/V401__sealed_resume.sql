-- content and sealed_text are sealed with the key of this number; where there is none, the row is still plain
alter table resume add column key_id integer;
alter table resume add column sealed_text bytea;
alter table resume alter column text drop not null;
create index resume_key on resume (key_id);
