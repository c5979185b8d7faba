-- When the recruiters of a company were last told what applicants did.
create table hiring_news_told (
    company_id uuid primary key references company on delete cascade,
    told_at timestamptz not null
);
