package org.jobatlas.recommendation.internal.contender;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;

/** A list asked for by somebody of whom nothing is known, until told otherwise; at the first moment of 2026. */
public final class SampleRequest {

    public static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final List<Experience> experience = new ArrayList<>();
    private List<String> skills = List.of();
    private @Nullable Seniority seniority;
    private @Nullable Place place;
    private FieldScores fields = FieldScores.UNKNOWN;
    private float[] vector = {1, 0};
    private RecommendationSettings settings = RecommendationSettings.DEFAULT;

    public static SampleRequest ofSomebody() {
        return new SampleRequest();
    }

    /** A post held before those that were named already. */
    public SampleRequest held(String title, @Nullable String occupation) {
        experience.add(new Experience(title, occupation, null, null, null, experience.isEmpty()));
        return this;
    }

    /** A post since a year, the latest first. */
    public SampleRequest heldSince(int year, String title) {
        experience.add(new Experience(title, null, null, year, null, experience.isEmpty()));
        return this;
    }

    public SampleRequest skills(String... values) {
        skills = List.of(values);
        return this;
    }

    public SampleRequest level(Seniority value) {
        seniority = value;
        return this;
    }

    public SampleRequest living(Place value) {
        place = value;
        return this;
    }

    public SampleRequest fields(FieldScores value) {
        fields = value;
        return this;
    }

    public SampleRequest vector(float... value) {
        vector = value;
        return this;
    }

    public SampleRequest settings(RecommendationSettings value) {
        settings = value;
        return this;
    }

    public SampleRequest blocking(String... employers) {
        settings = settings.without(settings.excluded(), Set.of(employers));
        return this;
    }

    public ListRequest request() {
        Profile profile = new Profile(
                experience, skills, null, seniority, List.of(), List.of(), place, fields, null, "text", vector);
        return new ListRequest(profile, settings, NOW);
    }
}
