-- Letters asked for. Words and links come into being when a letter is delivered, and are not kept; nor is the request afterwards.
create table mail_letter (
    id uuid primary key,
    kind varchar(60) not null,
    recipient varchar(254) not null,
    language varchar(35) not null,
    request text not null,
    state varchar(20) not null,
    attempts int not null,
    created_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    last_error varchar(500)
);
create index mail_letter_waiting on mail_letter (due_at) where state = 'WAITING';
create index mail_letter_by_recipient on mail_letter (recipient);
create index mail_letter_by_creation on mail_letter (created_at);

-- Letters used to lie with the accounts: those that still wait move in, the rest goes.
insert into mail_letter (id, kind, recipient, language, request, state, attempts, created_at, due_at)
select id,
    case kind when 'SIGN_UP' then 'account.sign-up' when 'PASSWORD_RESET' then 'account.reset' else 'account.changed' end,
    recipient, language,
    case when display_name is null then '{}' else json_build_object('name', display_name)::text end,
    'WAITING', 0, created_at, due_at
from letter where state = 'WAITING';
drop table letter;
