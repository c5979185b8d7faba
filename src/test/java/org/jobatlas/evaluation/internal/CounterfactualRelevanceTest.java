package org.jobatlas.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.job.PostingId;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.ranking.metrics.RankAgreement;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Recommendations;
import org.jobatlas.recommendation.Scope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The same resume of another person gives the same ten jobs: names, gender, birth and schools weigh nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CounterfactualRelevanceTest extends JudgedSetIntegration {

    private static final Logger LOG = LoggerFactory.getLogger(CounterfactualRelevanceTest.class);
    private static final double LEAST = 0.98;
    private static final int SHOWN = 10;

    /** No multiple of the length of a list of names, births or schools within two steps, so that no swap is none. */
    private static final int STEP = 3;

    @Autowired
    private ProfileExtractor extractor;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private TextEmbedder embedder;

    private List<ResumeTemplate> resumes = List.of();
    private final Map<String, List<PostingId>> lists = new HashMap<>();

    /** What of a person is exchanged. */
    enum Swap {
        NAME {
            @Override
            Person of(Person person, int turn) {
                return person.named(turn(Person.NAMES, turn));
            }
        },
        GENDER {
            @Override
            Person of(Person person, int turn) {
                return person.ofOtherGender();
            }
        },
        BIRTH {
            @Override
            Person of(Person person, int turn) {
                return person.born(turn(Person.BIRTHS, turn));
            }
        },
        SCHOOL {
            @Override
            Person of(Person person, int turn) {
                return person.from(turn(Person.SCHOOLS, turn));
            }
        },
        EVERYTHING {
            @Override
            Person of(Person person, int turn) {
                return new Person(
                        turn(Person.NAMES, turn + 7),
                        !person.woman(),
                        turn(Person.BIRTHS, turn + 3),
                        turn(Person.SCHOOLS, turn + 5));
            }
        };

        abstract Person of(Person person, int turn);

        /** How many other persons a resume is given to. */
        int variants() {
            return this == GENDER ? 1 : 2;
        }

        private static <T> T turn(List<T> all, int turn) {
            return all.get(turn % all.size());
        }
    }

    @BeforeAll
    void publish() {
        publishJudgedSet();
        resumes = ResumeTemplate.all(queries());
        assertThat(resumes).hasSizeGreaterThanOrEqualTo(12);
    }

    /** Each resume belongs to another person at first, so that every swap is tried from many sides. */
    private static Person firstOwner(int resume) {
        return new Person(
                Swap.turn(Person.NAMES, resume),
                resume % 2 == 0,
                Swap.turn(Person.BIRTHS, resume),
                Swap.turn(Person.SCHOOLS, resume));
    }

    private List<PostingId> list(String text) {
        return lists.computeIfAbsent(text, unread -> top(extractor.extract(unread)));
    }

    private List<PostingId> top(Profile profile) {
        // all of the judged postings are spread over the world; whoever is near them is not what is compared
        RecommendationSettings everywhere = RecommendationSettings.DEFAULT.withScope(Scope.EVERYTHING);
        return recommendations.recommend(profile, everywhere).items().stream()
                .map(item -> item.posting().id())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void anotherPersonGetsTheSameTenJobs(Swap swap) {
        List<Double> overlaps = new ArrayList<>();
        List<Double> taus = new ArrayList<>();
        for (int resume = 0; resume < resumes.size(); resume++) {
            Person owner = firstOwner(resume);
            List<PostingId> before = list(resumes.get(resume).of(owner));
            assertThat(before).hasSize(SHOWN);
            for (int variant = 1; variant <= swap.variants(); variant++) {
                Person other = swap.of(owner, resume + STEP * variant);
                assertThat(other).isNotEqualTo(owner);
                List<PostingId> after = list(resumes.get(resume).of(other));
                overlaps.add(RankAgreement.overlapAt(SHOWN, before, after));
                taus.add(RankAgreement.kendallTau(before, after));
                if (!before.equals(after)) {
                    LOG.warn("{} of {} differs for {}", resumes.get(resume).name(), owner, other);
                }
            }
        }
        LOG.info("{}: overlap {}, tau {} over {} pairs", swap, mean(overlaps), mean(taus), taus.size());
        assertThat(mean(overlaps)).as("overlap").isGreaterThanOrEqualTo(LEAST);
        assertThat(mean(taus)).as("Kendall's tau").isGreaterThanOrEqualTo(LEAST);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    @Test
    void withoutMaskingAnotherPersonWouldBeReadAsAnother() {
        List<String> changed = IntStream.range(0, resumes.size())
                .filter(resume -> unmaskedDiffers(resumes.get(resume), firstOwner(resume), resume))
                .mapToObj(resume -> resumes.get(resume).name())
                .toList();
        assertThat(changed).hasSize(resumes.size());
    }

    private boolean unmaskedDiffers(ResumeTemplate resume, Person owner, int turn) {
        float[] before = embedder.embed(resume.of(owner));
        float[] after = embedder.embed(resume.of(Swap.EVERYTHING.of(owner, turn + 1)));
        double cosine = IntStream.range(0, before.length)
                .mapToDouble(i -> before[i] * after[i])
                .sum();
        return cosine < 0.9999;
    }

    @Test
    void anotherSkillGivesOtherJobs() {
        int developer = IntStream.range(0, resumes.size())
                .filter(resume -> resumes.get(resume).name().equals("java-senior"))
                .findFirst()
                .orElseThrow();
        String text = resumes.get(developer).of(firstOwner(developer));
        List<PostingId> changed = list(text.replace("Java", "PHP"));
        assertThat(RankAgreement.overlapAt(SHOWN, list(text), changed)).isLessThan(LEAST);
    }
}
