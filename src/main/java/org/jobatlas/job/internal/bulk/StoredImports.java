package org.jobatlas.job.internal.bulk;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.CompanyImports;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imports as tables; what is confirmed is written by {@link ImportWriter}. */
@Service
@Transactional
public class StoredImports implements CompanyImports {

    private static final int LISTED = 20;
    private static final int LONGEST_NAME = 200;

    private final ImportRows rows;
    private final ImportReading reading;
    private final ImportPlan plan;
    private final ObjectProvider<Companies> companies;
    private final CurrentAccount current;
    private final Clock clock;

    StoredImports(
            ImportRows rows,
            ImportReading reading,
            ImportPlan plan,
            ObjectProvider<Companies> companies,
            CurrentAccount current,
            Clock clock) {
        this.rows = rows;
        this.reading = reading;
        this.plan = plan;
        this.companies = companies;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public UUID begin(CompanyId company, String fileName) {
        companies.getObject().checkOwn(company);
        UUID id = UUID.randomUUID();
        String name = fileName.length() <= LONGEST_NAME ? fileName : fileName.substring(0, LONGEST_NAME);
        rows.begin(
                new ImportRows.Claimed(id, company, Phase.READING, false),
                current.get().value(),
                name,
                clock.instant());
        reading.begun(id);
        return id;
    }

    @Override
    public void add(UUID imported, List<Row> read) {
        ImportRows.Claimed mine = mine(imported, Set.of(Phase.READING));
        int position = rows.count(imported);
        if (position + read.size() > MOST_ROWS) {
            throw new IllegalArgumentException("More than " + MOST_ROWS + " rows");
        }
        for (Row row : read) {
            rows.add(imported, plan.of(mine.company(), position++, row));
        }
    }

    @Override
    public void end(UUID imported, boolean complete) {
        mine(imported, Set.of(Phase.READING));
        rows.phase(imported, complete ? Phase.READ : Phase.BROKEN, false);
        reading.ended(imported);
    }

    @Override
    public Import get(UUID imported) {
        mine(imported, Set.of(Phase.values()));
        return rows.state(imported);
    }

    @Override
    public List<ReadRow> rows(UUID imported, @Nullable Outcome outcome, int offset, int limit) {
        mine(imported, Set.of(Phase.values()));
        return rows.page(imported, outcome, offset, limit);
    }

    @Override
    public void confirm(UUID imported, boolean publish) {
        mine(imported, Set.of(Phase.READ));
        rows.phase(imported, Phase.RUNNING, publish);
    }

    @Override
    public void undo(UUID imported) {
        mine(imported, Set.of(Phase.RUNNING, Phase.DONE));
        rows.phase(imported, Phase.UNDOING, false);
    }

    @Override
    public void discard(UUID imported) {
        mine(imported, Set.of(Phase.READING, Phase.READ, Phase.BROKEN));
        rows.delete(imported);
        reading.ended(imported);
    }

    @Override
    public List<Import> list(CompanyId company) {
        companies.getObject().checkOwn(company);
        return rows.latest(company, LISTED).stream().map(rows::state).toList();
    }

    private ImportRows.Claimed mine(UUID imported, Set<Phase> phases) {
        ImportRows.Claimed found =
                rows.find(imported).orElseThrow(() -> new AccessDeniedException("No import of this recruiter"));
        companies.getObject().checkOwn(found.company());
        if (!phases.contains(found.phase())) {
            throw new IllegalStateException("The import is " + found.phase());
        }
        return found;
    }
}
