-- As Hibernate Search 8.2 declares them, with uuid_type=uuid.
create table hsearch_outbox_event (
    id uuid primary key,
    entity_id varchar(256) not null,
    entity_id_hash integer not null,
    entity_name varchar(256) not null,
    payload bytea not null,
    process_after timestamp(6) with time zone not null,
    retries integer not null,
    status varchar(255) not null check (status in ('PENDING', 'ABORTED')),
    tenant_id varchar(255)
);
create index hsearch_outbox_event_process_after on hsearch_outbox_event (process_after);

create table hsearch_agent (
    id uuid primary key,
    assigned_shard_index integer,
    expiration timestamp(6) with time zone not null,
    name varchar(255) not null,
    payload bytea,
    state varchar(255) not null check (state in ('RUNNING', 'WAITING', 'SUSPENDED')),
    tenant_id varchar(255),
    total_shard_count integer,
    type varchar(255) not null
        check (type in ('EVENT_PROCESSING_DYNAMIC_SHARDING', 'EVENT_PROCESSING_STATIC_SHARDING', 'MASS_INDEXING'))
);
