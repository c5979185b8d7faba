package org.jobatlas.employer.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.employer.Company;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.CompanyProfile;
import org.jobatlas.employer.CompanyStatus;
import org.jobatlas.employer.LastOwnerException;
import org.jobatlas.employer.Rights;
import org.jspecify.annotations.Nullable;

/** A company with its members; it always keeps an owner. */
@Entity
@Table(name = "company")
@SuppressWarnings("UnusedVariable") // queries read them
class StoredCompany {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private CompanyStatus status;

    private String name;
    private String about = "";

    /** One per line. */
    private String places = "";

    @Nullable
    private String website;

    @Nullable
    private UUID requestedBy;

    @Nullable
    private String reason;

    private Instant createdAt;

    @Nullable
    private Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "company_recruiter", joinColumns = @JoinColumn(name = "company_id"))
    @MapKeyColumn(name = "account_id")
    private Map<UUID, Membership> recruiters = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredCompany() {}

    private StoredCompany(String name, CompanyStatus status, Instant now) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.status = status;
        this.createdAt = now;
    }

    /** Creates an approved company. */
    static StoredCompany approved(String name, Instant now) {
        return new StoredCompany(name, CompanyStatus.APPROVED, now);
    }

    /** Creates a company that waits for approval. */
    static StoredCompany requested(CompanyProfile profile, AccountId by, Instant now) {
        StoredCompany company = new StoredCompany(profile.name(), CompanyStatus.REQUESTED, now);
        company.write(profile);
        company.requestedBy = by.value();
        return company;
    }

    Company toCompany() {
        return new Company(new CompanyId(id), name, website());
    }

    CompanyProfile profile() {
        return new CompanyProfile(name, about, places.lines().toList(), website());
    }

    private Optional<URI> website() {
        return Optional.ofNullable(website).map(URI::create);
    }

    void write(CompanyProfile profile) {
        name = profile.name();
        about = profile.about();
        places = String.join("\n", profile.places());
        website = profile.website().map(URI::toString).orElse(null);
    }

    /** Approves it; false if it was decided before. */
    boolean approve(Instant now) {
        if (status != CompanyStatus.REQUESTED) {
            return false;
        }
        status = CompanyStatus.APPROVED;
        decidedAt = now;
        requestedBy().ifPresent(owner -> join(owner, Rights.OWNER, now));
        return true;
    }

    /** Declines it; false if it was decided before. */
    boolean decline(String why, Instant now) {
        if (status != CompanyStatus.REQUESTED) {
            return false;
        }
        status = CompanyStatus.DECLINED;
        reason = why;
        decidedAt = now;
        return true;
    }

    /** Adds a member; an existing member keeps their rights. */
    void join(AccountId recruiter, Rights rights, Instant now) {
        recruiters.putIfAbsent(recruiter.value(), new Membership(now, rights));
    }

    void assign(AccountId member, Rights rights) {
        Membership before = recruiters.get(member.value());
        if (before != null && before.getRights() != rights) {
            if (rights != Rights.OWNER) {
                keepAnOwner(member);
            }
            recruiters.put(member.value(), new Membership(before.getJoinedAt(), rights));
        }
    }

    void remove(AccountId member) {
        if (rights(member).filter(Rights.OWNER::equals).isPresent()) {
            keepAnOwner(member);
        }
        recruiters.remove(member.value());
    }

    /** Removes an erased account: the longest-standing member becomes owner where there is no other. */
    void bereave(AccountId member) {
        recruiters.remove(member.value());
        boolean owned = recruiters.values().stream().anyMatch(left -> left.getRights() == Rights.OWNER);
        if (!owned) {
            recruiters.entrySet().stream()
                    .min(Map.Entry.comparingByValue(Comparator.comparing(Membership::getJoinedAt)))
                    .ifPresent(eldest -> assign(new AccountId(eldest.getKey()), Rights.OWNER));
        }
    }

    private void keepAnOwner(AccountId leaving) {
        boolean another = recruiters.entrySet().stream()
                .anyMatch(member -> !member.getKey().equals(leaving.value())
                        && member.getValue().getRights() == Rights.OWNER);
        if (!another) {
            throw new LastOwnerException();
        }
    }

    Optional<Rights> rights(AccountId account) {
        return Optional.ofNullable(recruiters.get(account.value())).map(Membership::getRights);
    }

    Map<UUID, Membership> team() {
        return Map.copyOf(recruiters);
    }

    List<AccountId> recruiters() {
        return recruiters.keySet().stream().map(AccountId::new).toList();
    }

    boolean isApproved() {
        return status == CompanyStatus.APPROVED;
    }

    CompanyStatus status() {
        return status;
    }

    Optional<AccountId> requestedBy() {
        return Optional.ofNullable(requestedBy).map(AccountId::new);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    Instant createdAt() {
        return createdAt;
    }
}
