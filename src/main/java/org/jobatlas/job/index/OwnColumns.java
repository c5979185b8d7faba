package org.jobatlas.job.index;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jobatlas.employer.CompanyId;
import org.jspecify.annotations.Nullable;

/** What only postings have that belong to a company here. */
@MappedSuperclass
public abstract class OwnColumns extends PostingColumns {

    /** The company whose recruiters may edit it. */
    @Column(name = "company_id")
    private @Nullable UUID company;

    /** How often its company saved it, by which two people who edit it at once are told. */
    private int edition;

    /** When it is to be published by itself. */
    private @Nullable Instant publishAt;

    /** The end of which its company was told beforehand. */
    private @Nullable Instant warnedOfExpiry;

    /** What it was imported with. */
    private @Nullable UUID importId;

    OwnColumns() {}

    /** Gives it to a company, whose recruiters may edit it from then on. */
    public void entrust(CompanyId owner) {
        company = owner.value();
    }

    /** Notes that its company saved it. */
    public void edited() {
        edition++;
    }

    /** Notes what it was imported with. */
    public void importedWith(UUID importing) {
        importId = importing;
    }

    /** Notes that its company was told of its end. */
    public void warned(Instant end) {
        warnedOfExpiry = end;
    }

    /** Whether its company was told of this end. */
    public boolean isWarnedOf(Instant end) {
        return end.equals(warnedOfExpiry);
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
