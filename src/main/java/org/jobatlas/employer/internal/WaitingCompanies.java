package org.jobatlas.employer.internal;

import org.jobatlas.employer.CompanyAdmission;
import org.jobatlas.shared.Decisions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Companies that wait for an administrator's decision. */
@Component
@Order(10)
class WaitingCompanies implements Decisions {

    private final CompanyAdmission admission;

    WaitingCompanies(CompanyAdmission admission) {
        this.admission = admission;
    }

    @Override
    public String kind() {
        return "company";
    }

    @Override
    public long waiting() {
        return admission.waiting().size();
    }

    @Override
    public String address() {
        return "admin/companies";
    }
}
