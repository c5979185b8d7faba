package org.jobatlas.job.index;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jobatlas.employer.CompanyId;
import org.jspecify.annotations.Nullable;

/** Columns beside what a posting states: its company, and when something happens to it. */
@MappedSuperclass
public abstract class OwnColumns extends PostingColumns {

    /** The company whose recruiters may edit it. */
    @Column(name = "company_id")
    private @Nullable UUID company;

    /** Number of saves, for optimistic locking. */
    private int edition;

    /** Scheduled publication. */
    private @Nullable Instant publishAt;

    /** The expiry of which the company was already warned. */
    private @Nullable Instant warnedOfExpiry;

    /** The import that created it. */
    private @Nullable UUID importId;

    /** When the models read it again after they failed to. */
    @SuppressWarnings("UnusedVariable") // read in the database
    private @Nullable Instant understandAfter;

    OwnColumns() {}

    /** Assigns it to a company, whose recruiters may then edit it. */
    public void entrust(CompanyId owner) {
        company = owner.value();
    }

    /** Counts a save. */
    public void edited() {
        edition++;
    }

    /** Records the import. */
    public void importedWith(UUID importing) {
        importId = importing;
    }

    /** Records that the company was warned of the expiry. */
    public void warned(Instant end) {
        warnedOfExpiry = end;
    }

    /** Whether the company was warned of this expiry. */
    public boolean isWarnedOf(Instant end) {
        return end.equals(warnedOfExpiry);
    }

    /** A new text has its turn with the models at once. */
    void understandAtOnce() {
        understandAfter = null;
    }

    void setPublishAt(@Nullable Instant when) {
        publishAt = when;
    }

    public @Nullable CompanyId company() {
        return company == null ? null : new CompanyId(company);
    }

    public int getEdition() {
        return edition;
    }

    public @Nullable Instant getPublishAt() {
        return publishAt;
    }

    public @Nullable UUID getImportId() {
        return importId;
    }
}
