package org.jobatlas.hiring.ui;

import java.util.UUID;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.job.PostingId;

/** The addresses of this room's pages and downloads, without a leading slash. */
public final class HiringNavigation {

    /** The seeker's own applications. */
    public static final String OWN = "applications";

    /** The recruiter's postings with the number of their applicants. */
    public static final String APPLICANTS = "recruiter/applicants";

    private static final String CALENDAR = "/interview.ics";

    private HiringNavigation() {}

    public static String apply(PostingId posting) {
        return "apply/" + posting;
    }

    /** An application as its seeker sees it. */
    public static String own(ApplicationId application) {
        return OWN + "/" + application;
    }

    public static String ownCalendar(ApplicationId application) {
        return "hiring/applications/" + application + CALENDAR;
    }

    /** An application as the company's recruiters see it. */
    public static String applicant(ApplicationId application) {
        return APPLICANTS + "/" + application;
    }

    public static String file(ApplicationId application) {
        return "hiring/applicants/" + application + "/file";
    }

    public static String calendar(ApplicationId application) {
        return "hiring/applicants/" + application + CALENDAR;
    }

    public static String export(UUID export) {
        return "hiring/exports/" + export;
    }

    public static String board(PostingId posting) {
        return "recruiter/postings/" + posting + "/applicants";
    }

    public static String numbers(PostingId posting) {
        return "recruiter/postings/" + posting + "/numbers";
    }

    public static String numbers(CompanyId company) {
        return "recruiter/companies/" + company + "/numbers";
    }
}
