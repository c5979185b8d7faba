-- Whoever reads a file says every few seconds that it still does; what is silent was left by a process that died.
alter table posting_import add column beat_at timestamp(6) with time zone not null default now();
