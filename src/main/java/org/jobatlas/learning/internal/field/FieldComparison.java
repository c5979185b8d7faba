package org.jobatlas.learning.internal.field;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobatlas.job.PostingFeatureStore;
import org.jobatlas.learning.GateReport;
import org.jobatlas.learning.internal.gate.Contestant;
import org.jobatlas.learning.internal.gate.FieldGate;
import org.jobatlas.learning.internal.gate.ModelGate;
import org.jobatlas.learning.internal.gate.Trial;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.learning.internal.sample.Predictability;
import org.jobatlas.learning.internal.sample.Samples;
import org.jobatlas.learning.internal.sample.Sampling;
import org.jobatlas.recommendation.RankingModel;
import org.jobatlas.recommendation.RankingModels;
import org.springframework.stereotype.Component;

/**
 * Decides whether a trained classifier of fields of work may replace the serving one: by labelled texts, and by the
 * same gate of lists as every other model, with the serving re-ranker.
 */
@Component
class FieldComparison {

    private final PostingFeatureStore postings;
    private final RankingModels models;
    private final Sampling sampling;
    private final ModelGate gate;

    FieldComparison(PostingFeatureStore postings, RankingModels models, Sampling sampling, ModelGate gate) {
        this.postings = postings;
        this.models = models;
        this.sampling = sampling;
        this.gate = gate;
    }

    /** @param lessons of the whole period; measured is on the later ones */
    GateReport judge(FieldReport report, Lessons lessons, Samples samples) {
        return FieldGate.judge(report.of(lessons.later().all())).with(lists(report, lessons, samples));
    }

    private GateReport lists(FieldReport report, Lessons lessons, Samples samples) {
        Set<String> own = lessons.all().stream()
                .filter(lesson -> lesson.kind() == Lesson.Kind.RESUME)
                .map(Lesson::source)
                .collect(Collectors.toSet());
        FieldView serving = new FieldView(report.serving(), postings, own);
        FieldView trained = new FieldView(report.trained(), postings, own);
        List<Episode> heldOut =
                samples.later().stream().filter(serving::measures).toList();
        RankingModel model = models.serving();
        return gate.judge(new Trial(
                Contestant.of(model, report.serving(), serving::of),
                Contestant.of(model, report.trained(), trained::of),
                heldOut,
                samples.known(),
                samples.bias(),
                new Predictability(sampling.prior(), samples.bias()).of(samples.earlier())));
    }
}
