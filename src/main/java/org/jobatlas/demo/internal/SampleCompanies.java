package org.jobatlas.demo.internal;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jobatlas.demo.internal.text.YamlNode;
import org.jobatlas.employer.CompanyProfile;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.shared.PayPeriod;
import org.jobatlas.shared.PayRange;
import org.jobatlas.taxonomy.Seniority;

/**
 * The companies of the demo, from {@code demo/companies.yaml}.
 *
 * @param companies the demo recruiter owns the first one
 * @param waiting a company that waits for approval
 * @param postings postings of the first company
 */
record SampleCompanies(List<SampleCompany> companies, SampleCompany waiting, List<SamplePosting> postings) {

    /** The state of a demo posting. */
    enum State {
        DRAFT,
        SCHEDULED,
        PUBLISHED,
        PAUSED,
        CLOSED,
        ARCHIVED
    }

    /**
     * A company and its people.
     *
     * @param person its owner; empty for the demo recruiter
     * @param colleague a member of its team
     * @param colours of its logo; empty where it has none
     */
    record SampleCompany(CompanyProfile profile, String person, String colleague, List<String> colours) {}

    /** A posting in its final state. The criteria found in its text are confirmed, except in a draft. */
    record SamplePosting(State state, String title, String text, Optional<Terms> terms) {}

    /** Facts that a posting states besides its text. */
    record Terms(String place, RemoteKind remote, EmploymentType type, Seniority level, PayRange pay) {}

    static SampleCompanies read() {
        YamlNode file = YamlNode.read("/demo/companies.yaml");
        return new SampleCompanies(
                file.children("companies").stream()
                        .map(SampleCompanies::company)
                        .toList(),
                company(file.child("waiting")),
                file.children("postings").stream().map(SampleCompanies::posting).toList());
    }

    private static SampleCompany company(YamlNode node) {
        CompanyProfile profile = new CompanyProfile(
                node.text("name", ""),
                String.join("\n\n", node.strings("about")),
                node.strings("places"),
                Optional.of(URI.create(node.text("website", ""))));
        return new SampleCompany(
                profile,
                node.text("recruiter", node.text("person", "")),
                node.text("colleague", ""),
                node.strings("colours"));
    }

    private static SamplePosting posting(YamlNode node) {
        Optional<Terms> terms = Optional.of(node.text("place", ""))
                .filter(place -> !place.isEmpty())
                .map(place -> terms(place, node));
        return new SamplePosting(
                State.valueOf(node.text("state", "")), node.text("title", ""), node.text("text", ""), terms);
    }

    private static Terms terms(String place, YamlNode node) {
        List<BigDecimal> pay = node.strings("pay").stream().map(BigDecimal::new).toList();
        return new Terms(
                place,
                RemoteKind.valueOf(node.text("remote", "")),
                EmploymentType.valueOf(node.text("type", "")),
                Seniority.valueOf(node.text("level", "")),
                new PayRange(pay.getFirst(), pay.getLast(), "EUR", PayPeriod.YEAR));
    }
}
