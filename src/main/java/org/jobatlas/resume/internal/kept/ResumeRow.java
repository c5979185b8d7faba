package org.jobatlas.resume.internal.kept;

import java.time.Instant;
import java.util.UUID;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.StoredResume;

/** What lists need of a resume. */
record ResumeRow(UUID id, String fileName, String mediaType, long size, Instant createdAt) {

    StoredResume toStored() {
        return new StoredResume(new ResumeId(id), fileName, mediaType, size, createdAt);
    }
}
