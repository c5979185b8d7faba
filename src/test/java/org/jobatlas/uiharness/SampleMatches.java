package org.jobatlas.uiharness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.Surface;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Assumed;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.Explanation;
import org.jobatlas.recommendation.FeatureInfo;
import org.jobatlas.recommendation.FeatureInfo.Colour;
import org.jobatlas.recommendation.FeatureInfo.Range;
import org.jobatlas.recommendation.Fit;
import org.jobatlas.recommendation.JobFits;
import org.jobatlas.recommendation.ListOrder;
import org.jobatlas.recommendation.More;
import org.jobatlas.recommendation.Part;
import org.jobatlas.recommendation.Proofs;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Recommendations;
import org.jobatlas.recommendation.Requirement;
import org.jobatlas.recommendation.SkillGain;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.UnreadableResumeException;
import org.jobatlas.resume.UnreadableResumeException.Reason;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.taxonomy.Seniority;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** The same invented profile for every file, ranked by the skills in common. */
final class SampleMatches implements Recommendations {

    static final Profile PROFILE = new Profile(
            List.of(
                    new Experience("Backend Developer", null, "Havn Bank", 2021, null, true),
                    new Experience("Software Engineer", null, "Tunn Systems", 2017, 2021, false)),
            List.of(
                    "java",
                    "spring",
                    "sql",
                    "docker",
                    "linux",
                    "git",
                    "rest",
                    "agile",
                    "testing",
                    "project-management"),
            9.0,
            Seniority.SENIOR,
            List.of("MSc Computer Science"),
            List.of(Language.SWEDISH, Language.ENGLISH),
            SamplePostings.MALMO,
            new FieldScores(Map.of("software", 0.64, "data", 0.19, "management", 0.12, "education", 0.05)),
            Language.ENGLISH,
            "",
            new float[0]);

    @Override
    public Profile read(ResumeFile file, ReadingTurn turn, Consumer<Phase> progress) {
        if (file.content().length == 0) {
            throw new UnreadableResumeException(Reason.EMPTY, "empty");
        }
        for (Phase stage : List.of(Phase.READING, Phase.UNDERSTANDING)) {
            progress.accept(stage);
            pause();
        }
        return PROFILE;
    }

    @Override
    public RecommendationList preview(Profile profile, RecommendationSettings settings) {
        return recommend(profile, settings);
    }

    @Override
    public RecommendationList recommend(Profile profile, RecommendationSettings settings, Surface surface) {
        List<PostingDetails> closest = SamplePostings.all().stream()
                .filter(posting -> posting.status() == PostingStatus.PUBLISHED)
                .filter(posting -> !settings.excluded().contains(posting.id()))
                .filter(posting -> !settings.blockedEmployers().contains(String.valueOf(posting.employer())))
                .filter(posting -> SampleSearch.keeps(posting, settings.limits()))
                .sorted(
                        settings.order() == ListOrder.NEWEST
                                ? Comparator.comparing(PostingDetails::publishedAt)
                                        .reversed()
                                : Comparator.comparingDouble((PostingDetails posting) ->
                                        -explain(profile, posting, 1).score()))
                .toList();
        Map<String, Integer> perField = new HashMap<>();
        int quota = settings.dial() > 0.7 ? 1 : settings.dial() > 0.2 ? 3 : 10;
        List<Recommendation> items = new ArrayList<>();
        for (PostingDetails posting : closest) {
            if (items.size() < settings.size()
                    && perField.merge(String.valueOf(posting.field()), 1, Integer::sum) <= quota) {
                Explanation why = explain(profile, posting, closest.indexOf(posting) + 1);
                items.add(new Recommendation(
                        items.size() + 1, summary(posting), why, new Fit(Band.STRONG, List.of(), "SE")));
            }
        }
        return new RecommendationList(
                new ImpressionListId(UUID.randomUUID()),
                items,
                Map.of("total", Duration.ofMillis(12)),
                "harness",
                Assumed.ANYWHERE,
                List.of());
    }

    @Override
    public List<More> more(Profile profile, RecommendationSettings settings) {
        return List.of(new More(More.Kind.RADIUS, 100.0, 7));
    }

    /** The same measures for one job, and the sentence that shows two of the skills. */
    static JobFits fits() {
        return new JobFits() {
            @Override
            public Optional<Recommendation> of(Profile profile, RecommendationSettings settings, PostingId posting) {
                return SamplePostings.all().stream()
                        .filter(one -> one.id().equals(posting))
                        .map(one -> new Recommendation(
                                1, summary(one), explain(profile, one, 1), new Fit(Band.STRONG, List.of(), "SE")))
                        .findFirst();
            }

            @Override
            public List<Requirement> requirements(Profile profile, Recommendation job) {
                Stream<Requirement> had = job.explanation().matchingSkills().stream()
                        .map(skill -> new Requirement(
                                Requirement.Kind.SKILL,
                                skill,
                                Requirement.Mark.HAVE,
                                null,
                                proofs(profile)
                                        .of(skill)
                                        .map(Proofs.Sentence::text)
                                        .orElse(null),
                                null));
                Stream<Requirement> silent = job.explanation().missingSkills().stream()
                        .map(skill -> new Requirement(
                                Requirement.Kind.SKILL, skill, Requirement.Mark.NOT_STATED, null, null, null));
                return Stream.concat(had, silent).toList();
            }

            @Override
            public List<SkillGain> skillGains(Profile profile, RecommendationSettings settings) {
                return profile.skills().contains("kubernetes") ? List.of() : List.of(new SkillGain("kubernetes", 4));
            }

            @Override
            public Proofs proofs(Profile profile) {
                return new Proofs(Map.of("docker", List.of(PROOF), "linux", List.of(PROOF)));
            }
        };
    }

    private static final Proofs.Sentence PROOF =
            new Proofs.Sentence("Moved forty services to Docker on Linux without an outage.", true);

    private static Explanation explain(Profile profile, PostingDetails posting, int closestRank) {
        List<String> have =
                posting.skills().stream().filter(profile.skills()::contains).toList();
        List<String> missing = posting.skills().stream()
                .filter(skill -> !profile.skills().contains(skill))
                .toList();
        double skills = posting.skills().isEmpty()
                ? 0
                : (double) have.size() / posting.skills().size();
        double field = profile.fields().of(String.valueOf(posting.field()));
        Place home = profile.place();
        GeoPoint there = posting.places().getFirst().point();
        Double km = home == null || home.point() == null || there == null
                ? null
                : home.point().distanceKmTo(there);
        double near = km == null ? 0 : Math.max(0, 1 - km / 400);
        double level = posting.seniority() == null ? 0 : 1 - posting.seniority().distanceTo(Seniority.SENIOR) / 5.0;
        List<Part> parts = List.of(
                part("skills", 205, skills, 26 * skills),
                part("meaning", 45, 0.4 + field / 2, 18 * (0.4 + field / 2)),
                part("wording", 88, 0.3 + skills / 2, 12 * (0.3 + skills / 2)),
                part("title", 285, Math.min(1, field + 0.2), 12 * Math.min(1, field + 0.2)),
                part("field", 150, Math.min(1, field * 1.5), 14 * Math.min(1, field * 1.5)),
                posting.seniority() == null ? part("level", 0, null, 0) : part("level", 0, level, 6 * level - 1.5),
                km == null ? part("distance", 115, null, 0) : part("distance", 115, near, 8 * near),
                part("pay", 320, null, 0),
                part("freshness", 180, 0.7, 2.13));
        return new Explanation(
                parts, have, missing, List.of("release", "team", "plan"), km, alike(profile), closestRank);
    }

    private static @Nullable Experience alike(Profile profile) {
        return profile.experience().isEmpty() ? null : profile.experience().getFirst();
    }

    private static Part part(String name, int hue, @Nullable Double value, double contribution) {
        Colour colour = new Colour("oklch(0.6 0.13 " + hue + ")", "oklch(0.77 0.12 " + hue + ")");
        return new Part(new FeatureInfo(name, "as in the portal", Range.UNIT, colour), value, contribution);
    }

    static PostingSummary summary(PostingDetails posting) {
        String text = Jsoup.parse(posting.description()).text();
        return new PostingSummary(
                posting.id(), posting.facts(), posting.publishedAt(), text.substring(0, Math.min(240, text.length())));
    }

    private static void pause() {
        try {
            Thread.sleep(Long.getLong("harness.pause", 0));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
