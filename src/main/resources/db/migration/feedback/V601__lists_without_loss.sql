-- Everything that made a list, so that it can be learnt from: what was measured as it was measured, null where not stated.
alter table impression_list
    add column surface varchar(20) not null default 'RECOMMENDATION',
    add column versions text not null default '{}',
    add column dial double precision,
    add column size integer,
    add column asked text not null default '',
    add column profile_version varchar(80),
    add column features text[] not null default '{}',
    alter column fingerprint type text;

alter table impression_item
    add column closest_rank integer,
    add column feature_values double precision[] not null default '{}',
    add column contributions double precision[] not null default '{}';

-- Of older lists only the rounded contributions of what was stated are known.
update impression_list set features = array['agreement', 'wording', 'meaning', 'field', 'skills', 'title', 'level', 'distance', 'pay', 'freshness'];
update impression_item set contributions = array(
    select (parts::jsonb ->> name)::float8
    from unnest(array['agreement', 'wording', 'meaning', 'field', 'skills', 'title', 'level', 'distance', 'pay', 'freshness'])
        with ordinality as feature (name, place)
    order by place);

alter table impression_item drop column parts;
create index impression_list_created on impression_list (created_at, id);
