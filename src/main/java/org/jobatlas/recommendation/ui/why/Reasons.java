package org.jobatlas.recommendation.ui.why;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jobatlas.job.ui.FactWording;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.Explanation;
import org.jobatlas.recommendation.Proofs;
import org.jobatlas.recommendation.Proofs.Sentence;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.taxonomy.Skill;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why a job is shown, in sentences made from what the resume says and the job asks for; the most convincing first. */
@Component
public class Reasons {

    private static final int NAMED = 3;
    private static final int MOST_REASONS = 3;
    /** What is further away is a fact about the job, not a reason for it. */
    private static final double NEAR_KM = 100;

    private final Labels labels;
    private final ResumeClauses deeds;

    Reasons(Labels labels, ResumeClauses deeds) {
        this.labels = labels;
        this.deeds = deeds;
    }

    /**
     * Whom it is told.
     *
     * @param locale of the page
     */
    public record Told(Profile profile, Proofs proofs, Locale locale) {}

    Labels labels() {
        return labels;
    }

    /** One sentence for each card in the order of the list; what convinced above is not said again while there is something else. */
    public List<String> sentences(List<Recommendation> jobs, Told told) {
        Set<Sentence> said = new HashSet<>();
        List<String> sentences = new ArrayList<>();
        for (Recommendation job : jobs) {
            Optional<Sentence> fresh = convincing(job, told.proofs()).stream()
                    .filter(proof -> !said.contains(proof))
                    .findFirst();
            fresh.ifPresent(said::add);
            sentences.add(fresh.map(proof -> done(proof, job, told)).orElseGet(() -> without(said, job, told)));
        }
        return sentences;
    }

    private String without(Set<Sentence> said, Recommendation job, Told told) {
        List<String> all = all(job, told);
        boolean repeats = convincing(job, told.proofs()).stream()
                .findFirst()
                .filter(said::contains)
                .isPresent();
        return repeats && all.size() > 1 ? all.get(1) : all.getFirst();
    }

    /** What speaks for it; never empty. */
    List<String> all(Recommendation job, Told told) {
        Explanation why = job.explanation();
        List<String> reasons = new ArrayList<>();
        convincing(job, told.proofs()).stream().findFirst().ifPresent(proof -> reasons.add(done(proof, job, told)));
        Experience alike = why.alike();
        if (alike != null && (alike.from() != null || alike.employer() != null)) {
            reasons.add(held(alike, told.locale()));
        }
        skills(why, told.locale()).ifPresent(reasons::add);
        near(why, told.profile(), told.locale()).ifPresent(reasons::add);
        if (reasons.isEmpty() && job.band() == Band.LEFT_OUT) {
            reasons.add(translate(told.locale(), "match.reason.none"));
        } else if (reasons.isEmpty()) {
            reasons.add(translate(told.locale(), "match.reason.meaning"));
        }
        return reasons.stream().limit(MOST_REASONS).toList();
    }

    /** Sentences of the resume that show something telling that the job asks for, the most important first. */
    private List<Sentence> convincing(Recommendation job, Proofs proofs) {
        return asked(job).stream()
                .flatMap(skill -> proofs.of(skill).filter(Sentence::telling).stream())
                .distinct()
                .toList();
    }

    private List<String> asked(Recommendation job) {
        return job.explanation().matchingSkills().stream()
                .filter(skill -> telling(skill, job.posting().field()))
                .toList();
    }

    /** "You ran pass and ordering for 120 covers; they ask for both." */
    private String done(Sentence proof, Recommendation job, Told told) {
        Locale locale = told.locale();
        List<String> shown = names(told.proofs().shownBy(proof, asked(job)), locale);
        String said = deeds.toTheirFace(proof.text(), told.profile().language(), locale)
                .map(deed -> translate(locale, "match.reason.did", deed))
                .orElseGet(() -> translate(locale, "match.reason.wrote", deeds.quoted(proof.text())));
        boolean both = shown.size() == 2
                && told.proofs().count(proof) == 2
                && shown.stream().allMatch(name -> contains(proof.text(), name, locale));
        String wanted = both
                ? translate(locale, "match.reason.they-ask.both")
                : translate(locale, "match.reason.they-ask", FactWording.list(shown, locale));
        return translate(locale, "match.reason.and", said, wanted);
    }

    private static boolean contains(String text, String name, Locale locale) {
        return text.toLowerCase(locale).contains(name.toLowerCase(locale));
    }

    private String held(Experience post, Locale locale) {
        Integer from = post.from();
        Integer to = post.to();
        if (post.current() && from != null) {
            return translate(locale, "match.reason.held.since", post.title(), from.toString());
        }
        return from != null && to != null && !from.equals(to)
                ? translate(locale, "match.reason.held.from-to", post.title(), from.toString(), to.toString())
                : translate(locale, "match.reason.held", post.title());
    }

    private Optional<String> skills(Explanation why, Locale locale) {
        int had = why.matchingSkills().size();
        if (had == 0) {
            return Optional.empty();
        }
        int asked = had + why.missingSkills().size();
        List<String> some =
                new ArrayList<>(names(why.matchingSkills().stream().limit(NAMED).toList(), locale));
        if (had > NAMED) {
            some.add(translate(locale, "match.reason.more", had - NAMED));
        }
        String named = FactWording.list(some, locale);
        return Optional.of(
                had == 1
                        ? translate(locale, "match.reason.skill", named)
                        : had == asked
                                ? translate(locale, "match.reason.skills.all", named, had)
                                : translate(locale, "match.reason.skills", named, had, asked));
    }

    private Optional<String> near(Explanation why, Profile profile, Locale locale) {
        Double km = why.distanceKm();
        if (km == null || km > NEAR_KM || profile.place() == null) {
            return Optional.empty();
        }
        String home = FactWording.town(profile.place(), locale);
        return Optional.of(
                km < 2
                        ? translate(locale, "match.reason.same-place", home)
                        : translate(locale, "match.reason.distance", Math.round(km), home));
    }

    private List<String> names(List<String> skills, Locale locale) {
        return skills.stream().map(id -> labels.inSentence(id, locale)).toList();
    }

    /** Communication and teamwork convince nobody, nor does what is not at home in the field of the job. */
    private boolean telling(String skill, @Nullable String field) {
        Set<String> home = labels.taxonomy().findSkill(skill).map(Skill::fields).orElse(Set.of());
        return !home.isEmpty() && (field == null || home.contains(field));
    }

    /** What diversification did to the rank; empty where it did nothing. */
    static Optional<String> diversification(Recommendation recommendation, Locale locale) {
        int rank = recommendation.rank();
        int closest = recommendation.explanation().closestRank();
        if (rank == closest) {
            return Optional.empty();
        }
        return Optional.of(translate(locale, rank < closest ? "match.placed.up" : "match.placed.down", rank, closest));
    }
}
