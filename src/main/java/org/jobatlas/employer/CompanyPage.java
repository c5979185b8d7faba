package org.jobatlas.employer;

/**
 * The public page of a company.
 *
 * @param logo whether it has one, at {@code /companies/<id>/logo}
 */
public record CompanyPage(CompanyId id, CompanyProfile profile, boolean logo) {}
