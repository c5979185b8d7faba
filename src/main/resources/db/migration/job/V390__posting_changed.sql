-- When anything of a posting was last written, its vector included: what a rebuild of the index has to look at again.
alter table posting add column changed_at timestamp(6) with time zone not null default now();
create index posting_changed on posting (changed_at);

create function posting_changed() returns trigger language plpgsql as $$
begin
    new.changed_at := clock_timestamp();
    return new;
end $$;

create trigger posting_changed before update on posting for each row execute function posting_changed();
