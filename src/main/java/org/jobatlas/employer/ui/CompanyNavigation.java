package org.jobatlas.employer.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import org.jobatlas.employer.CompanyId;

/** Addresses of company pages: from an id to its path and, validated, back. */
final class CompanyNavigation {

    private CompanyNavigation() {}

    static CompanyId of(BeforeEnterEvent event) {
        try {
            return new CompanyId(
                    UUID.fromString(event.getRouteParameters().get("id").orElse("")));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /** Path of the public page, without a leading slash. */
    static String page(CompanyId company) {
        return "companies/" + company;
    }

    static String logo(CompanyId company) {
        return page(company) + "/logo";
    }
}
