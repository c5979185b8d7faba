create table account (
    id uuid primary key,
    version int not null,
    email varchar(254) not null unique check (email = lower(email)),
    password_hash varchar(255) not null,
    display_name varchar(100),
    status varchar(20) not null,
    language varchar(10) not null,
    security_stamp int not null,
    email_confirmed_at timestamp with time zone not null,
    created_at timestamp with time zone not null
);
create index account_by_creation on account (created_at desc, id);

create table account_role (
    account_id uuid not null references account on delete cascade,
    role varchar(20) not null,
    primary key (account_id, role)
);

-- The token itself is only in the letter; who reads this table cannot use it.
create table one_time_token (
    token_hash varchar(64) primary key,
    purpose varchar(20) not null,
    email varchar(254) not null,
    display_name varchar(100),
    language varchar(10) not null,
    expires_at timestamp with time zone not null,
    consumed_at timestamp with time zone
);
create index one_time_token_by_email on one_time_token (email, purpose);

-- A series is one browser that stays signed in. Both halves of its cookie are stored as hashes.
create table remembered_device (
    series_hash varchar(64) primary key,
    account_id uuid not null references account on delete cascade,
    token_hash varchar(64) not null,
    previous_token_hash varchar(64),
    rotated_at timestamp with time zone not null,
    expires_at timestamp with time zone not null
);
create index remembered_device_by_account on remembered_device (account_id);

-- A browser in which the password was once given correctly; it is not held up by the wrong guesses of others.
create table known_device (
    device_hash varchar(64) not null,
    account_id uuid not null references account on delete cascade,
    last_used_at timestamp with time zone not null,
    primary key (device_hash, account_id)
);

-- Letters to be written: text and links come into being when a letter is delivered.
create table letter (
    id uuid primary key,
    kind varchar(30) not null,
    recipient varchar(254) not null,
    display_name varchar(100),
    language varchar(10) not null,
    state varchar(20) not null,
    attempts int not null,
    created_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    last_error varchar(500),
    shown_subject varchar(200),
    shown_text text
);
create index letter_waiting on letter (due_at) where state = 'WAITING';
create index letter_by_creation on letter (created_at desc);
