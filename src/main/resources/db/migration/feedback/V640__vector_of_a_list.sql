-- The vector of the resume that a list was made for, for learning how resumes are turned. Of people with an account alone; it leaves with
-- its list.
alter table impression_list add column sought real[];
