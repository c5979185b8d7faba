package org.jobatlas.employer.internal;

import java.util.List;
import org.jobatlas.account.PersonalRows;
import org.jobatlas.account.PersonalRows.Table;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What this room keeps about people: for which companies they recruit. */
@Component
@Order(50)
class MembershipData extends PersonalRows {

    MembershipData(JdbcClient jdbc) {
        super(jdbc, "companies", List.of(Table.ofAccount("company_recruiter", "company_id, joined_at")));
    }
}
