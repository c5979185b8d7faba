package org.jobatlas.recommendation.internal.rank;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jobatlas.recommendation.RankingModel;
import org.jobatlas.recommendation.internal.feature.Features;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Begins with the model that comes with the portal. */
@Component
class ServingModel implements ActiveModel {

    private static final Logger log = LoggerFactory.getLogger(ServingModel.class);

    private final List<String> measured;
    private final AtomicReference<RankingModel> serving;

    ServingModel(Features features) {
        measured = features.names();
        serving = new AtomicReference<>(Measured.requireAll(LinearRankingModel.bundled(), measured));
    }

    @Override
    public RankingModel get() {
        return serving.get();
    }

    @Override
    public void activate(RankingModel next) {
        RankingModel before = serving.getAndSet(Measured.requireAll(next, measured));
        log.info("The model {} ranks from now on, after {}", next.version(), before.version());
    }
}
