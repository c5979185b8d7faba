package org.jobatlas.people.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jobatlas.employer.Company;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.OwnedPosting;
import org.jobatlas.job.OwnedPostings;
import org.jobatlas.job.PostingId;
import org.jobatlas.people.PeopleRequest;
import org.jobatlas.uikit.PageNavigation;
import org.springframework.security.access.AccessDeniedException;

/** Converts requests to and from URLs; input is validated. */
final class PeopleAddress {

    private PeopleAddress() {}

    /** The request of a URL; "not found" for a company or posting of others. */
    static PeopleRequest of(BeforeEnterEvent event, List<Company> own, OwnedPostings postings) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<UUID> posting = id(query, "posting");
        int page = query.getSingleParameter("page")
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(0);
        if (posting.isPresent()) {
            OwnedPosting about = found(() -> postings.get(new PostingId(posting.get())));
            return new PeopleRequest(
                    about.company(), about.id(), "", query.getParameters().containsKey("anywhere"), page);
        }
        CompanyId company = id(query, "company")
                .map(CompanyId::new)
                .filter(id -> own.stream().anyMatch(one -> one.id().equals(id)))
                .orElseGet(() -> own.getFirst().id());
        String words = query.getSingleParameter("q").orElse("");
        return PeopleRequest.of(company, words).onPage(page);
    }

    /** The URL of a request. */
    static String of(PeopleRequest request) {
        String asked = request.posting() == null
                ? "company=" + request.company() + "&q=" + URLEncoder.encode(request.words(), StandardCharsets.UTF_8)
                : "posting=" + request.posting() + (request.anywhere() ? "&anywhere" : "");
        return PageNavigation.PEOPLE + "?" + asked + (request.page() > 0 ? "&page=" + request.page() : "");
    }

    /** Returns the service's result; "not found" where access is refused. */
    static <T> T found(Supplier<T> service) {
        try {
            return service.get();
        } catch (AccessDeniedException e) {
            throw new NotFoundException("Not for whoever asks");
        }
    }

    private static Optional<UUID> id(QueryParameters query, String name) {
        return query.getSingleParameter(name).map(text -> {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException e) {
                throw new NotFoundException("No id");
            }
        });
    }
}
