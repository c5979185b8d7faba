package org.jobatlas.employer.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.employer.CompanyStatus;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CompanyRepository extends JpaRepository<StoredCompany, UUID> {

    Optional<StoredCompany> findFirstByNameIgnoreCaseAndStatusOrderById(String name, CompanyStatus status);

    List<StoredCompany> findByNameIgnoreCaseAndIdNotOrderById(String name, UUID id);

    List<StoredCompany> findByStatusOrderByCreatedAt(CompanyStatus status);

    List<StoredCompany> findByRequestedByOrderByCreatedAtDesc(UUID account);

    Optional<StoredCompany> findFirstByRequestedByAndStatusAndNameIgnoreCase(
            UUID account, CompanyStatus status, String name);

    int countByRequestedByAndStatus(UUID account, CompanyStatus status);

    /** Approved companies. */
    @Query("""
        select c from StoredCompany c join c.recruiters r
        where key(r) = :account and c.status = org.jobatlas.employer.CompanyStatus.APPROVED order by c.name, c.id\
        """)
    List<StoredCompany> findByRecruiter(UUID account);
}
