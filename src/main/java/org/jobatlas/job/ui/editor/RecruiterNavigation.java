package org.jobatlas.job.ui.editor;

import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.PostingId;
import org.jspecify.annotations.Nullable;

/** Where recruiters' pages are, without a leading slash. */
public final class RecruiterNavigation {

    static final String HOME = "recruiter";

    private RecruiterNavigation() {}

    static String posting(@Nullable PostingId posting) {
        return "recruiter/postings/" + posting;
    }

    static String applicants(PostingId posting) {
        return posting(posting) + "/applicants";
    }

    static String team(CompanyId company) {
        return "recruiter/companies/" + company;
    }

    static String imports(CompanyId company) {
        return team(company) + "/import";
    }

    public static String company(CompanyId company) {
        return "companies/" + company;
    }
}
