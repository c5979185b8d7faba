package org.jobatlas.uikit;

/** The addresses of the pages that every room may link to, without a leading slash; a page with an id has its own room's navigation. */
public final class PageNavigation {

    /** Where a resume is dropped. */
    public static final String FRONT = "";

    public static final String ACCOUNT = "account";
    public static final String ADMINISTRATION = "admin";
    /** What companies ask a seeker whom they found. */
    public static final String CONTACTS = "contacts";

    public static final String FEEDBACK = "admin/feedback";
    public static final String FEEDBACK_NUMBERS = "admin/feedback/numbers";
    public static final String MATCHES = "matches";
    /** What is kept about the person who asks, and what may be done with it. */
    public static final String OWN_DATA = "account/data";

    public static final String NOTICES = "notices";
    /** Where somebody asks to recruit for a company. */
    public static final String RECRUIT = "recruit";

    /** Where recruiters look for people. */
    public static final String PEOPLE = "recruiter/people";

    /** What recruiters asked people whom they found. */
    public static final String PEOPLE_ASKED = "recruiter/contacts";

    public static final String RECRUITER = "recruiter";
    public static final String RESUMES = "resumes";
    public static final String SEARCH = "search";
    public static final String SECURITY_LOG = "admin/security";
    public static final String SIGN_IN = "login";

    private PageNavigation() {}
}
