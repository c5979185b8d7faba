-- Whose recruiters may edit a posting. Until now an employer's name decided; it still decides once, for companies that had recruiters.
alter table posting add column company_id uuid references company;

update posting set company_id = owner.id
from (select min(id::text)::uuid as id, lower(name) as name from company group by lower(name) having count(*) = 1) owner
where lower(posting.employer) = owner.name;

create index posting_of_company on posting (company_id, published_at desc) where company_id is not null;
