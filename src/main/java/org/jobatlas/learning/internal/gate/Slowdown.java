package org.jobatlas.learning.internal.gate;

import java.util.Arrays;
import java.util.List;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.RankingModel;
import org.jobatlas.recommendation.RankingWorkbench;
import org.jobatlas.recommendation.RecommendationSettings;

/**
 * Measures the time of a list with a trained model relative to the serving one. Both share all steps but reading the
 * person, scoring, and explaining; so the time of a whole list is measured once, and that of these steps for each
 * model in turn. Each time is the minimum of several runs, as other load only adds time.
 */
record Slowdown(RankingWorkbench workbench, RecommendationSettings settings) {

    private static final int LISTS = 3;
    private static final int TIMES = 15;
    private static final int SHOWN = 10;

    /** Over all these people; 1 where there are none. */
    double of(Trial trial, List<Profile> people, List<MeasuredList> found) {
        long whole = 0;
        long more = 0;
        for (int i = 0; i < people.size(); i++) {
            Profile person = people.get(i);
            whole += best(LISTS, () -> workbench.rank(person, trial.serving().variant(), settings));
            Steps serving = new Steps(trial.serving(), person, found.get(i));
            Steps trained = new Steps(trial.trained(), person, found.get(i));
            long before = Long.MAX_VALUE;
            long after = Long.MAX_VALUE;
            for (int time = 0; time < TIMES; time++) {
                before = Math.min(before, best(1, serving));
                after = Math.min(after, best(1, trained));
            }
            more += after - before;
        }
        return whole == 0 ? 1 : (double) (whole + more) / whole;
    }

    private static long best(int times, Runnable work) {
        long best = Long.MAX_VALUE;
        for (int time = 0; time < times; time++) {
            long begun = System.nanoTime();
            work.run();
            best = Math.min(best, System.nanoTime() - begun);
        }
        return best;
    }

    /** The steps that depend on the model. */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    private record Steps(RankingModel model, Contestant.Reading reading, float[] sought, double[][] rows)
            implements Runnable {

        Steps(Contestant one, Profile person, MeasuredList found) {
            this(one.model(), one.reading(), person.vector(), found.rows(one.model()));
        }

        @Override
        public void run() {
            reading.read(sought, rows.length);
            model.scores(rows);
            model.contributions(Arrays.copyOf(rows, Math.min(SHOWN, rows.length)));
        }
    }
}
