package org.jobatlas.employer.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CompanyRepository extends JpaRepository<StoredCompany, UUID> {

    Optional<StoredCompany> findFirstByNameIgnoreCaseOrderById(String name);

    @Query("select c from StoredCompany c join c.recruiters r where key(r) = :account order by c.name, c.id")
    List<StoredCompany> findByRecruiter(UUID account);
}
