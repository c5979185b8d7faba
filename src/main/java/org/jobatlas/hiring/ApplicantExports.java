package org.jobatlas.hiring;

import java.util.Optional;
import java.util.UUID;
import org.jobatlas.job.PostingId;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * All applicants of a posting as one file: a table, and a PDF for each, with names only of those whom the asking recruiter looked up.
 * Whatever is another recruiter's is refused with {@code AccessDeniedException}.
 */
@PreAuthorize("hasRole('RECRUITER')")
public interface ApplicantExports {

    /** So many applicants, the first by number, have a file of their own in an archive; the table has everybody. */
    int MOST_FILES = 1_000;

    /** Begins one in the background. */
    ExportProgress start(PostingId posting);

    ExportProgress progress(UUID export);

    /** The archive once it is ready; kept for a day. */
    Optional<NamedFile> file(UUID export);
}
