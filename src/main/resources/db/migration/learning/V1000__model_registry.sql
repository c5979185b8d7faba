-- What was trained. A model that comes with the portal has no row: it is meant wherever no model is named.
create table trained_model (
    id uuid primary key,
    kind varchar(30) not null,
    name varchar(80) not null,
    sha256 char(64) not null,
    properties text not null,
    parent uuid references trained_model (id),
    trained_at timestamp(6) with time zone not null,
    trained_by uuid references account (id) on delete set null,
    window_from timestamp(6) with time zone not null,
    window_until timestamp(6) with time zone not null,
    counts text not null,
    report text not null,
    passed boolean not null
);
create index trained_model_kind on trained_model (kind, trained_at desc);

-- What served since when, and what a step back leads to. Nothing of it is ever changed: it is the log of every change.
create table model_activation (
    id bigint generated always as identity primary key,
    kind varchar(30) not null,
    model_id uuid references trained_model (id),
    action varchar(20) not null,
    at timestamp(6) with time zone not null,
    by_account uuid references account (id) on delete set null,
    back_to bigint references model_activation (id)
);
create index model_activation_kind on model_activation (kind, id desc);

create table training_run (
    id uuid primary key,
    started_at timestamp(6) with time zone not null,
    started_by uuid references account (id) on delete set null,
    beat_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    state varchar(20) not null,
    stage varchar(40) not null,
    share double precision not null,
    said text not null default '',
    cancelled boolean not null default false,
    models uuid[] not null default '{}'
);
-- one at a time, on whichever node
create unique index training_run_one on training_run ((true)) where state = 'RUNNING';
create index training_run_started on training_run (started_at desc);
