package org.jobatlas.recommendation.ui;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.job.PostingId;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.search.JobFilters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a visitor dropped, was shown and answered; it ends with the session, and what a visitor was shown is deleted then. */
@Component
@VaadinSessionScope
class MatchSession {

    private final Feedback feedback;
    private final List<ImpressionListId> shown = new ArrayList<>();
    private final Set<PostingId> relevant = new HashSet<>();
    private final Set<PostingId> excluded = new HashSet<>();
    private final Set<String> blocked = new HashSet<>();
    private String fileName = "";
    private @Nullable Profile profile;
    private @Nullable RecommendationList list;
    private RecommendationSettings settings = RecommendationSettings.DEFAULT;

    MatchSession(Feedback feedback) {
        this.feedback = feedback;
    }

    void start(String file, Profile read, RecommendationList first) {
        fileName = file;
        profile = read;
        relevant.clear();
        ranked(first);
    }

    void edited(Profile corrected) {
        profile = corrected;
    }

    void ranked(RecommendationList next) {
        list = next;
        shown.add(next.id());
    }

    /** A new resume starts with the usual width and without the limits of the one before. */
    RecommendationSettings fresh() {
        settings = RecommendationSettings.DEFAULT;
        return settings();
    }

    void diversity(double dial) {
        settings = settings.withDiversity(dial);
    }

    void limits(JobFilters limits) {
        settings = settings.withLimits(limits);
    }

    void exclude(PostingId posting, boolean exclude) {
        if (exclude) {
            excluded.add(posting);
        } else {
            excluded.remove(posting);
        }
    }

    void block(String employer, boolean block) {
        if (block) {
            blocked.add(employer);
        } else {
            blocked.remove(employer);
        }
    }

    void relevant(PostingId posting, boolean isRelevant) {
        if (isRelevant) {
            relevant.add(posting);
        } else {
            relevant.remove(posting);
        }
    }

    boolean relevant(PostingId posting) {
        return relevant.contains(posting);
    }

    RecommendationSettings settings() {
        return settings.without(excluded, blocked);
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

    @PreDestroy
    void forget() {
        if (!shown.isEmpty()) {
            feedback.forget(shown);
        }
    }
}
