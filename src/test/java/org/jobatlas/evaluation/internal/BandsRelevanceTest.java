package org.jobatlas.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jobatlas.evaluation.internal.input.CorpusRecord;
import org.jobatlas.evaluation.internal.input.JudgedSet;
import org.jobatlas.evaluation.internal.input.JudgedSetReader;
import org.jobatlas.job.PostingId;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.Horizon;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Recommendations;
import org.jobatlas.recommendation.Scope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The bands of lists for the judged resumes, gates and all, ranked anew and held to the grades; where the jobs are is left open. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BandsRelevanceTest extends JudgedSetIntegration {

    private static final Logger LOG = LoggerFactory.getLogger(BandsRelevanceTest.class);
    private static final int FITS = 2;

    private final Map<Band, List<Integer>> grades = new EnumMap<>(Band.class);
    private int lists;
    private int empty;

    @BeforeAll
    void draw(
            @Autowired JudgedSetReader reader,
            @Autowired ProfileExtractor extractor,
            @Autowired Recommendations recommendations) {
        List<PostingId> postings = publishJudgedSet();
        JudgedSet set = reader.read(FILES);
        List<CorpusRecord> corpus = set.corpus();
        Map<PostingId, String> names = new HashMap<>();
        for (int i = 0; i < corpus.size(); i++) {
            names.put(postings.get(i), corpus.get(i).id());
        }
        RecommendationSettings anywhere =
                RecommendationSettings.DEFAULT.withScope(Scope.DEFAULT.within(Horizon.ANYWHERE));
        for (CorpusRecord query : set.judged()) {
            if (query.kind() == CorpusRecord.Kind.RESUME) {
                Map<String, Integer> judged = set.of(query);
                List<Recommendation> list = recommendations
                        .preview(extractor.extract(query.text()), anywhere)
                        .items();
                lists++;
                empty += list.isEmpty() ? 1 : 0;
                list.forEach(item -> grades.computeIfAbsent(item.fit().band(), _ -> new ArrayList<>())
                        .add(judged.getOrDefault(names.get(item.posting().id()), 0)));
            }
        }
        grades.forEach((band, given) -> LOG.info("{}: {} of {} fit", band, share(given, FITS), given.size()));
        LOG.info("{} of {} lists are empty", empty, lists);
    }

    private static double share(List<Integer> grades, int least) {
        return grades.stream().filter(grade -> grade >= least).count() / (double) grades.size();
    }

    @Test
    void whatIsStrongFits() {
        assertThat(share(grades.get(Band.STRONG), FITS)).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void whatIsWorthALookIsAtLeastRelated() {
        assertThat(share(grades.get(Band.WORTH_A_LOOK), 1)).isGreaterThanOrEqualTo(0.85);
    }

    /** The rest gets doors instead of jobs of which every fourth was judged wrong. */
    @Test
    void twoInThreePeopleGetAList() {
        assertThat(empty / (double) lists).isLessThanOrEqualTo(0.33);
    }
}
