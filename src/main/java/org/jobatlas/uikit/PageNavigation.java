package org.jobatlas.uikit;

/**
 * Paths of the pages that any module may link to, without a leading slash; for pages with an id, see the navigation
 * class of their module.
 */
public final class PageNavigation {

    /** The start page, where a resume is uploaded. */
    public static final String FRONT = "";

    public static final String ACCOUNT = "account";
    public static final String ADMINISTRATION = "admin";
    /** Contact requests to a seeker. */
    public static final String CONTACTS = "contacts";

    /** What employers get here. */
    public static final String EMPLOYERS = "employers";

    public static final String FEEDBACK = "admin/feedback";
    public static final String FEEDBACK_NUMBERS = "admin/feedback/numbers";
    public static final String MATCHES = "matches";
    /** Personal data of the signed-in person: stored data, consents, export and erasure. */
    public static final String OWN_DATA = "account/data";

    public static final String NOTICES = "notices";
    /** Application to recruit for a company. */
    public static final String RECRUIT = "recruit";

    /** Recruiters' search for people. */
    public static final String PEOPLE = "recruiter/people";

    /** Contact requests of a recruiter. */
    public static final String PEOPLE_ASKED = "recruiter/contacts";

    public static final String RECRUITER = "recruiter";
    public static final String RESUMES = "resumes";
    public static final String SEARCH = "search";
    public static final String SECURITY_LOG = "admin/security";
    public static final String SIGN_IN = "login";
    public static final String SIGN_UP = "sign-up";

    private PageNavigation() {}
}
