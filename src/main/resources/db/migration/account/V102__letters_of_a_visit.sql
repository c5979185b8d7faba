-- Who may read a letter on the outbox page of a demo: the visit that asked for it, or the owner of the account.
alter table letter
    add column asked_by varchar(64),
    add column owner uuid;
