package org.jobatlas.profile.internal;

import java.util.List;
import org.jobatlas.profile.Study;

/** Reads studies as written. */
final class StudyReader {

    private StudyReader() {}

    static List<Study> read(ResumeDocument document) {
        return new EducationReader()
                .read(document).stream()
                        .map(line -> new Study(null, null, line, null, null))
                        .toList();
    }
}
