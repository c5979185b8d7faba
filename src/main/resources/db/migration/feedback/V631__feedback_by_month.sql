-- Everything about a list lies in the month of the list, so that a month is forgotten by dropping it.
-- What was shown and said stays when a posting is deleted: it names the posting by its id alone.
alter table impression_list rename to impression_list_once;
alter table impression_item rename to impression_item_once;
alter table interaction rename to interaction_once;
alter index impression_list_account rename to impression_list_account_once;
alter index impression_list_visitor rename to impression_list_visitor_once;
alter index impression_list_created rename to impression_list_created_once;
alter index interaction_account rename to interaction_account_once;
alter index interaction_list rename to interaction_list_once;
alter index interaction_posting rename to interaction_posting_once;
alter index impression_item_posting rename to impression_item_posting_once;

create table impression_list (
    id uuid not null,
    created_at timestamp(6) with time zone not null,
    account_id uuid references account (id) on delete cascade,
    surface varchar(20) not null,
    fingerprint text not null,
    versions text not null,
    dial double precision,
    size integer,
    asked text not null,
    profile_version varchar(80),
    features text[] not null,
    fields text[] not null default '{}',
    constraint impression_list_key primary key (id, created_at)
) partition by range (created_at);
create index impression_list_account on impression_list (account_id, created_at);
create index impression_list_visitor on impression_list (created_at) where account_id is null;
create index impression_list_created on impression_list (created_at, id);

create table impression_item (
    list_id uuid not null,
    list_at timestamp(6) with time zone not null,
    rank integer not null,
    closest_rank integer,
    posting_id uuid not null,
    score double precision not null,
    feature_values double precision[] not null,
    contributions double precision[] not null,
    constraint impression_item_key primary key (list_id, rank, list_at),
    constraint impression_item_list foreign key (list_id, list_at) references impression_list (id, created_at) on delete cascade
) partition by range (list_at);
create index impression_item_posting on impression_item (posting_id);

-- The full record of how a list came about, packed.
create table impression_record (
    list_id uuid not null,
    list_at timestamp(6) with time zone not null,
    body bytea not null,
    constraint impression_record_key primary key (list_id, list_at),
    constraint impression_record_list foreign key (list_id, list_at) references impression_list (id, created_at) on delete cascade
) partition by range (list_at);

-- Turns an account into the name by which those who review know it: always the same here, and another in every other portal.
create table feedback_salt (salt uuid not null);
insert into feedback_salt values (gen_random_uuid());
create function feedback_person(account uuid) returns varchar language sql stable as $$
    select upper(substr(encode(sha256(uuid_send(salt) || uuid_send(account)), 'hex'), 1, 8)) from feedback_salt
$$;

-- Whatever was done at a position of a list, once each, never overwritten. The id is made by whoever tells it.
create table interaction (
    id uuid not null,
    list_id uuid,
    list_at timestamp(6) with time zone not null,
    rank integer,
    posting_id uuid not null,
    account_id uuid references account (id) on delete cascade,
    kind varchar(30) not null,
    reason varchar(30),
    millis integer,
    created_at timestamp(6) with time zone not null,
    -- as it was then, for whoever judges the answer
    person varchar(12),
    title text,
    field varchar(80),
    employer text,
    model text,
    review varchar(10) not null,
    review_reason text,
    reviewed_by uuid references account (id) on delete set null,
    reviewed_at timestamp(6) with time zone,
    signs text[] not null default '{}',
    constraint interaction_key primary key (id, list_at),
    constraint interaction_list_known foreign key (list_id, list_at) references impression_list (id, created_at) on delete cascade
) partition by range (list_at);
create index interaction_account on interaction (account_id, posting_id, created_at desc)
    where kind in ('DISMISSED', 'RESTORED', 'APPLIED', 'RELEVANT', 'NOT_RELEVANT', 'ANSWER_WITHDRAWN');
create index interaction_posting on interaction (posting_id)
    where kind in ('DISMISSED', 'RESTORED', 'APPLIED', 'RELEVANT', 'NOT_RELEVANT', 'ANSWER_WITHDRAWN');
create index interaction_person on interaction (account_id);
create index interaction_list on interaction (list_id);
-- the queue of whoever reviews
create index interaction_answer_person on interaction (person, created_at desc) where kind in ('RELEVANT', 'NOT_RELEVANT');
create index interaction_answer on interaction (created_at desc, id) where kind in ('RELEVANT', 'NOT_RELEVANT');
create index interaction_answer_state on interaction (review, created_at desc, id) where kind in ('RELEVANT', 'NOT_RELEVANT');

-- Makes room for the month of a moment, in UTC, where there is none yet.
create function feedback_month(moment timestamp with time zone) returns void language plpgsql as $$
declare
    first timestamp := date_trunc('month', moment at time zone 'UTC');
    suffix text := to_char(first, '_YYYY_MM');
    parent text;
begin
    perform pg_advisory_xact_lock(6310631);
    foreach parent in array array['impression_list', 'impression_item', 'impression_record', 'interaction'] loop
        if to_regclass(parent || suffix) is null then
            execute format('create table %I partition of %I for values from (%L) to (%L)', parent || suffix, parent,
                first::text || '+00', (first + interval '1 month')::text || '+00');
        end if;
    end loop;
end $$;

select feedback_month(month) from (
    select distinct date_trunc('month', created_at) as month from impression_list_once
    union select distinct date_trunc('month', created_at) from interaction_once
    union select now() union select now() + interval '1 month') months;

insert into impression_list (id, created_at, account_id, surface, fingerprint, versions, dial, size, asked, profile_version, features)
select id, created_at, account_id, surface, fingerprint, versions, dial, size, asked, profile_version, features
from impression_list_once;

insert into impression_item (list_id, list_at, rank, closest_rank, posting_id, score, feature_values, contributions)
select distinct on (item.list_id, rank) item.list_id, list.created_at, rank, closest_rank, posting_id, score, feature_values, contributions
from impression_item_once item join impression_list_once list on list.id = item.list_id;

insert into interaction (id, list_id, list_at, rank, posting_id, account_id, kind, reason, created_at, person,
    title, field, employer, model, review)
select done.id, done.list_id, coalesce(list.created_at, done.created_at), item.rank, done.posting_id, done.account_id, done.kind,
    done.reason, done.created_at, feedback_person(done.account_id), posting.title, posting.field, posting.employer, list.versions::jsonb ->> 'reranker',
    case when done.kind in ('RELEVANT', 'NOT_RELEVANT') then 'PENDING' else 'ACCEPTED' end
from interaction_once done
    left join impression_list_once list on list.id = done.list_id
    left join impression_item_once item on item.list_id = done.list_id and item.posting_id = done.posting_id
    left join posting on posting.id = done.posting_id;

drop table interaction_once, impression_item_once, impression_list_once;
