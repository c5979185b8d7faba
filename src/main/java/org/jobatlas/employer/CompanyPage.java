package org.jobatlas.employer;

/**
 * A company as everybody sees it.
 *
 * @param logo whether it has one, at {@code /companies/<id>/logo}
 */
public record CompanyPage(CompanyId id, CompanyProfile profile, boolean logo) {}
