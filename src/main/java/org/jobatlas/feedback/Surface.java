package org.jobatlas.feedback;

/** Where a list was shown to somebody; what only the command line or a measurement saw was not shown. */
public enum Surface {
    RECOMMENDATION,
    SEARCH,
    MAIL,
    API
}
