package org.jobatlas.recommendation.ui;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.job.PostingId;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a visitor dropped and was shown; lives as long as the session and is stored nowhere. */
@Component
@VaadinSessionScope
class MatchSession {

    private String fileName = "";
    private @Nullable Profile profile;
    private @Nullable RecommendationList list;
    private RecommendationSettings settings = RecommendationSettings.DEFAULT;
    private final Map<PostingId, InteractionKind> answers = new HashMap<>();
    private final Set<PostingId> saved = new HashSet<>();

    void start(String file, Profile read, RecommendationList first) {
        fileName = file;
        profile = read;
        list = first;
        answers.clear();
    }

    void edited(Profile corrected) {
        profile = corrected;
    }

    void ranked(RecommendationList next) {
        list = next;
    }

    void settings(RecommendationSettings chosen) {
        settings = chosen;
    }

    String fileName() {
        return fileName;
    }

    @Nullable
    Profile profile() {
        return profile;
    }

    @Nullable
    RecommendationList list() {
        return list;
    }

    RecommendationSettings settings() {
        return settings;
    }

    Map<PostingId, InteractionKind> answers() {
        return answers;
    }

    Set<PostingId> saved() {
        return saved;
    }
}
