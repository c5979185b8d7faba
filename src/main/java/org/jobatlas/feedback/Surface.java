package org.jobatlas.feedback;

/** Where a list was shown; lists on the command line or for measurements are not recorded. */
public enum Surface {
    RECOMMENDATION,
    SEARCH,
    MAIL,
    API
}
