-- Models measured on judged sets beside what served then, without serving.
create table shadow_evaluation (
    id uuid primary key,
    model_id uuid not null references trained_model (id) on delete cascade,
    serving text not null,
    judged_set varchar(80) not null,
    started_at timestamp(6) with time zone not null,
    started_by uuid references account (id) on delete set null,
    beat_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    state varchar(20) not null,
    stage varchar(40) not null,
    share double precision not null,
    said text not null default '',
    cancelled boolean not null default false,
    result text
);
-- one at a time, on whichever node
create unique index shadow_evaluation_one on shadow_evaluation ((true)) where state = 'RUNNING';
create index shadow_evaluation_started on shadow_evaluation (started_at desc);
create index shadow_evaluation_model on shadow_evaluation (model_id);
create index shadow_evaluation_by on shadow_evaluation (started_by);
