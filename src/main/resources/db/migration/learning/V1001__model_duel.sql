-- Comparisons of two models in the lists of a share of the people: begun and ended by whom, and what people took up.
create table model_duel (
    id uuid primary key,
    challenger uuid not null references trained_model (id),
    serving varchar(120) not null,
    share double precision not null check (share > 0 and share <= 1),
    started_at timestamp(6) with time zone not null,
    started_by uuid references account (id) on delete set null,
    ended_at timestamp(6) with time zone,
    ended_by uuid references account (id) on delete set null,
    overtaken boolean not null default false,
    for_serving bigint not null default 0,
    for_challenger bigint not null default 0,
    even bigint not null default 0,
    counted_at timestamp(6) with time zone
);
-- one at a time
create unique index model_duel_one on model_duel ((true)) where ended_at is null;
create index model_duel_started on model_duel (started_at desc);
