package org.jobatlas.job.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.Role;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.PostingCriteria;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One narrow table; a list is written whole. */
@Service
public class StoredCriteria implements PostingCriteria {

    private final JdbcClient jdbc;
    private final ObjectProvider<Companies> companies;
    private final CurrentAccount current;

    StoredCriteria(JdbcClient jdbc, ObjectProvider<Companies> companies, CurrentAccount current) {
        this.jdbc = jdbc;
        this.companies = companies;
        this.current = current;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Criterion> find(PostingId posting) {
        return owner(posting).filter(this::mayRead).isPresent() ? read(posting) : List.of();
    }

    private boolean mayRead(Owner owner) {
        return owner.status().readable()
                || owner.company().filter(this::recruitsFor).isPresent();
    }

    private boolean recruitsFor(CompanyId company) {
        return current.has(Role.RECRUITER)
                && companies.getObject().own().stream().anyMatch(own -> own.id().equals(company));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PostingId, List<Criterion>> findAll(Collection<PostingId> postings) {
        Map<PostingId, List<Criterion>> found = new HashMap<>();
        jdbc.sql("select posting_id," + CriterionRow.COLUMNS
                        + "from posting_criterion where posting_id = any(?) order by posting_id, position")
                .param(postings.stream().map(PostingId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(
                                    new PostingId(row.getObject("posting_id", UUID.class)), _ -> new ArrayList<>())
                            .add(CriterionRow.read(row));
                });
        return found;
    }

    @Override
    @Transactional
    public void replace(PostingId posting, List<Criterion> criteria) {
        CompanyId company = owner(posting)
                .flatMap(Owner::company)
                .orElseThrow(() -> new AccessDeniedException("No posting of a company of this recruiter"));
        companies.getObject().checkOwn(company);
        write(posting, criteria);
    }

    @Override
    @Transactional
    public void keep(PostingId posting, List<Criterion> criteria) {
        write(posting, criteria);
    }

    /** Writes them without asking who asks. */
    public void write(PostingId posting, List<Criterion> criteria) {
        check(criteria);
        jdbc.sql("delete from posting_criterion where posting_id = ?")
                .param(posting.value())
                .update();
        for (int position = 0; position < criteria.size(); position++) {
            Criterion criterion = criteria.get(position);
            jdbc.sql("""
                insert into posting_criterion (posting_id, position, id, kind, label, key, minimum, required)
                values (?, ?, ?, ?, ?, ?, ?, ?)\
                """)
                    .params(Arrays.asList(
                            posting.value(),
                            position,
                            criterion.id(),
                            criterion.kind().name(),
                            criterion.label(),
                            criterion.key(),
                            CriterionRow.minimum(criterion),
                            criterion.required()))
                    .update();
        }
    }

    private static void check(List<Criterion> criteria) {
        if (criteria.size() > MOST) {
            throw new IllegalArgumentException("A posting has at most " + MOST + " criteria");
        }
        if (criteria.stream().map(Criterion::id).distinct().count() < criteria.size()) {
            throw new IllegalArgumentException("Two criteria have the same id");
        }
    }

    /** Reads them without asking who asks. */
    public List<Criterion> read(PostingId posting) {
        return jdbc.sql("select" + CriterionRow.COLUMNS
                        + "from posting_criterion where posting_id = ? order by position")
                .param(posting.value())
                .query((row, _) -> CriterionRow.read(row))
                .list();
    }

    private record Owner(Optional<CompanyId> company, PostingStatus status) {}

    private Optional<Owner> owner(PostingId posting) {
        return jdbc.sql("select company_id, status from posting where id = ?")
                .param(posting.value())
                .query((row, _) -> new Owner(
                        Optional.ofNullable(row.getObject("company_id", UUID.class))
                                .map(CompanyId::new),
                        PostingStatus.valueOf(row.getString("status"))))
                .optional();
    }
}
