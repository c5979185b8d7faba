-- a sealed version is kept as it is: the next save begins a new one
alter table posting_version add column sealed boolean not null default false;
