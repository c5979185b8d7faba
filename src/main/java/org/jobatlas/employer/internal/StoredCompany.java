package org.jobatlas.employer.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.employer.Company;
import org.jobatlas.employer.CompanyId;
import org.jspecify.annotations.Nullable;

/** A company with the accounts of its recruiters and when they joined. */
@Entity
@Table(name = "company")
@SuppressWarnings("UnusedVariable") // queries read them
class StoredCompany {

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;

    @Nullable
    private String website;

    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "company_recruiter", joinColumns = @JoinColumn(name = "company_id"))
    @MapKeyColumn(name = "account_id")
    @Column(name = "joined_at")
    private Map<UUID, Instant> recruiters = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredCompany() {}

    StoredCompany(String name, Instant now) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.createdAt = now;
    }

    Company toCompany() {
        return new Company(new CompanyId(id), name, Optional.ofNullable(website).map(URI::create));
    }

    void add(AccountId recruiter, Instant now) {
        recruiters.putIfAbsent(recruiter.value(), now);
    }

    void remove(AccountId recruiter) {
        recruiters.remove(recruiter.value());
    }
}
