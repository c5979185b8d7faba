package org.jobatlas.recommendation;

import java.util.List;
import org.jobatlas.profile.Experience;
import org.jspecify.annotations.Nullable;

/**
 * Why a job was recommended; the contributions sum to the shown score.
 *
 * @param matchingSkills ids of skills that the posting asks for and the profile has
 * @param missingSkills ids of skills that the posting asks for and the profile does not state
 * @param matchingWords words of the profile found in the posting, strongest first
 * @param distanceKm from the profile's place to the nearest place of the posting
 * @param alike the post held that is the same kind of work; null where none is
 * @param closestRank the rank it would have without diversification, from 1
 */
public record Explanation(
        List<Part> parts,
        List<String> matchingSkills,
        List<String> missingSkills,
        List<String> matchingWords,
        @Nullable Double distanceKm,
        @Nullable Experience alike,
        int closestRank) {

    public Explanation {
        parts = List.copyOf(parts);
        matchingSkills = List.copyOf(matchingSkills);
        missingSkills = List.copyOf(missingSkills);
        matchingWords = List.copyOf(matchingWords);
    }

    /** The sum of all contributions, which are whole tenths of a point: the score. */
    public double score() {
        return Math.round(parts.stream().mapToDouble(Part::contribution).sum() * 10) / 10.0;
    }
}
