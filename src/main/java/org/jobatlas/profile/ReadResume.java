package org.jobatlas.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resume as written, with the person's name; never stored and never used for ranking.
 *
 * @param name as written
 * @param positions as written, latest first
 * @param studies as written
 * @param skills as written
 * @param certificates as written
 * @param profile the profile that the portal would store
 * @param notes messages about what could not be read
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
