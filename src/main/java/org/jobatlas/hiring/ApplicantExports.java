package org.jobatlas.hiring;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.job.PostingId;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Exports all applicants of a posting as one archive: a table, and a PDF for each, with names only where the asking
 * recruiter revealed the identity. Access to other companies' postings is refused with {@code AccessDeniedException}.
 */
@PreAuthorize("hasRole('RECRUITER')")
public interface ApplicantExports {

    /** Maximum number of applicants with a file of their own, the first by number; the table has all. */
    int MOST_FILES = 1_000;

    /**
     * Starts an export in the background.
     *
     * @param language of headings and words
     * @param zone of the times in the table
     */
    ExportProgress start(PostingId posting, Locale language, ZoneId zone);

    ExportProgress progress(UUID export);

    /** The archive once it is ready; kept for a day. */
    Optional<NamedFile> file(UUID export);
}
