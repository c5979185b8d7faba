-- What was done at a position of a list is asked for with every event that is told.
drop index interaction_list;
create index interaction_list on interaction (list_id, rank);
