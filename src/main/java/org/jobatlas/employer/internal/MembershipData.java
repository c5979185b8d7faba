package org.jobatlas.employer.internal;

import java.util.List;
import org.jobatlas.account.PersonalData;
import org.jobatlas.account.PersonalRows;
import org.jobatlas.account.PersonalRows.Table;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What this room keeps about people: for which companies they recruit. */
@Configuration(proxyBeanMethods = false)
class MembershipData {

    @Bean
    @Order(50)
    PersonalData membershipOfPeople(JdbcClient jdbc) {
        return new PersonalRows(
                jdbc, "companies", List.of(Table.ofAccount("company_recruiter", "company_id, joined_at")));
    }
}
