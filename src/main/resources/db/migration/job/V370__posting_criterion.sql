-- The must-haves and nice-to-haves of a posting, in the order of its company.
create table posting_criterion (
    posting_id uuid not null references posting on delete cascade,
    position int not null,
    id uuid not null,
    kind varchar(20) not null,
    label varchar(200) not null,
    key varchar(200),
    minimum varchar(20),
    required boolean not null,
    primary key (posting_id, id)
);
