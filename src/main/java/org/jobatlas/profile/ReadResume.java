package org.jobatlas.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resume as it was read, with the person's name; never stored and never shown to ranking.
 *
 * @param name as written
 * @param positions as written, latest first
 * @param studies as written
 * @param skills as written
 * @param certificates as written
 * @param profile what the portal would keep
 * @param notes sentences on what could not be read
 */
public record ReadResume(
        @Nullable String name,
        List<Experience> positions,
        List<Study> studies,
        List<String> skills,
        List<String> certificates,
        Profile profile,
        List<String> notes) {

    public ReadResume {
        positions = List.copyOf(positions);
        studies = List.copyOf(studies);
        skills = List.copyOf(skills);
        certificates = List.copyOf(certificates);
        notes = List.copyOf(notes);
    }
}
