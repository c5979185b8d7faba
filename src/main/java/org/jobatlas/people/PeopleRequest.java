package org.jobatlas.people;

import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.PostingId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a recruiter looks for.
 *
 * @param company that looks
 * @param posting one of its postings; null where words were typed
 * @param words what was typed; empty where a posting leads
 * @param anywhere whether people in other countries than the posting's come too
 * @param page from 0 on
 */
public record PeopleRequest(CompanyId company, @Nullable PostingId posting, String words, boolean anywhere, int page) {

    public static final int LONGEST_WORDS = 300;

    public PeopleRequest {
        words = words.strip();
        words = words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS);
        page = Math.clamp(page, 0, PeopleSearch.PAGES - 1);
    }

    /** People for a posting. */
    public static PeopleRequest of(CompanyId company, PostingId posting) {
        return new PeopleRequest(company, posting, "", false, 0);
    }

    /** People for typed words. */
    public static PeopleRequest of(CompanyId company, String words) {
        return new PeopleRequest(company, null, words, true, 0);
    }

    public PeopleRequest onPage(int other) {
        return new PeopleRequest(company, posting, words, anywhere, other);
    }

    /** Whether there is anything to look for. */
    public boolean asksNothing() {
        return posting == null && words.isEmpty();
    }
}
