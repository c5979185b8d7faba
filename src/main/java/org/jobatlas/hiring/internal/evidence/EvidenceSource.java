package org.jobatlas.hiring.internal.evidence;

import java.util.List;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.StatedFacts;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a resume when it was sent.
 *
 * @param text masked text
 * @param whole unmasked text, used only for place and right to work; masked before display
 */
public record EvidenceSource(
        List<Experience> experience,
        @Nullable Double years,
        @Nullable Place place,
        StatedFacts facts,
        String text,
        String whole) {

    public EvidenceSource {
        experience = List.copyOf(experience);
    }

    public static EvidenceSource of(Profile profile, String text, String whole) {
        return new EvidenceSource(profile.experience(), profile.years(), profile.place(), profile.facts(), text, whole);
    }
}
