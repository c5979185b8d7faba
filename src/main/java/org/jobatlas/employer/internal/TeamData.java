package org.jobatlas.employer.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.PersonalArchive;
import org.jobatlas.account.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Personal data: memberships and requested companies. */
@Component
@Order(50)
class TeamData implements PersonalData {

    private final CompanyRepository companies;

    TeamData(CompanyRepository companies) {
        this.companies = companies;
    }

    /** A membership as exported. */
    record Entry(String company, String rights, Instant since) {}

    @Override
    public String kind() {
        return "companies";
    }

    @Override
    public int count(AccountId person) {
        return entries(person).size();
    }

    @Override
    public void export(AccountId person, PersonalArchive archive) {
        archive.json("companies", entries(person));
    }

    private List<Entry> entries(AccountId person) {
        Stream<Entry> team = companies.findByRecruiter(person.value()).stream()
                .flatMap(company -> Optional.ofNullable(company.team().get(person.value())).stream()
                        .map(member -> new Entry(
                                company.toCompany().name(), member.getRights().name(), member.getJoinedAt())));
        Stream<Entry> asked = companies.findByRequestedByOrderByCreatedAtDesc(person.value()).stream()
                .map(company ->
                        new Entry(company.toCompany().name(), company.status().name(), company.createdAt()));
        return Stream.concat(team, asked).toList();
    }

    @Override
    public Erased erase(AccountId person) {
        int gone = entries(person).size();
        companies.findByRecruiter(person.value()).forEach(company -> {
            company.bereave(person);
            companies.save(company);
        });
        return Erased.all(gone);
    }
}
