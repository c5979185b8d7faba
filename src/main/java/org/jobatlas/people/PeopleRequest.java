package org.jobatlas.people;

import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.PostingId;
import org.jspecify.annotations.Nullable;

/**
 * A search for people.
 *
 * @param company the searching company
 * @param posting one of its postings; null for a search by words
 * @param words search words; empty for a search by posting
 * @param anywhere whether to include people outside of the posting's countries
 * @param page from 0
 */
public record PeopleRequest(CompanyId company, @Nullable PostingId posting, String words, boolean anywhere, int page) {

    public static final int LONGEST_WORDS = 300;

    public PeopleRequest {
        words = words.strip();
        words = words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS);
        page = Math.clamp(page, 0, PeopleSearch.PAGES - 1);
    }

    /** A search by posting. */
    public static PeopleRequest of(CompanyId company, PostingId posting) {
        return new PeopleRequest(company, posting, "", false, 0);
    }

    /** A search by words. */
    public static PeopleRequest of(CompanyId company, String words) {
        return new PeopleRequest(company, null, words, true, 0);
    }

    public PeopleRequest onPage(int other) {
        return new PeopleRequest(company, posting, words, anywhere, other);
    }

    /** Whether the request has neither posting nor words. */
    public boolean asksNothing() {
        return posting == null && words.isEmpty();
    }
}
