-- What was seen and said on a day, counted once, so that charts over a month read a few thousand rows.
create table feedback_day (
    day date not null,
    surface varchar(20) not null,
    rank integer not null,
    field varchar(80) not null,
    language varchar(8) not null,
    model text not null,
    dial integer not null,
    shown integer not null,
    seen integer not null,
    opened integer not null,
    saved integer not null,
    applied integer not null,
    dismissed integer not null,
    relevant integer not null,
    not_relevant integer not null,
    constraint feedback_day_key primary key (day, surface, rank, field, language, model, dial)
);

create table feedback_reason_day (
    day date not null,
    reason varchar(30) not null,
    answers integer not null,
    constraint feedback_reason_day_key primary key (day, reason)
);
