-- What browsers tell comes by the thousand, many of one list: the lists are looked up and locked once for all of them, so that no row asks for
-- its list again. What was done with a list still goes with it, by one statement for all lists that go.
alter table interaction drop constraint interaction_list_known;

create function feedback_of_lists_forgotten() returns trigger language plpgsql as $$
begin
    delete from interaction done using gone where done.list_id = gone.id and done.list_at = gone.created_at;
    return null;
end $$;

create trigger impression_list_forgotten after delete on impression_list
    referencing old table as gone for each statement execute function feedback_of_lists_forgotten();

-- visitors are not looked for
drop index interaction_person;
create index interaction_person on interaction (account_id) where account_id is not null;
