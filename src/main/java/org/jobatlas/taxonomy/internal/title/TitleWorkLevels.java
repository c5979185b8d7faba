package org.jobatlas.taxonomy.internal.title;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Optional;
import org.jobatlas.taxonomy.LadderStep;
import org.jobatlas.taxonomy.WorkLevel;
import org.jobatlas.taxonomy.WorkLevels;
import org.jobatlas.taxonomy.internal.esco.IscoTitles;
import org.springframework.stereotype.Component;

/**
 * Levels of work by the words of a title. The skill level follows from the major group of ISCO-08 (ILO 2012, table 1): managers and
 * professionals 4, but managers of shops, hotels and restaurants and technicians 3, simple work 1, all others 2.
 */
@Component
public class TitleWorkLevels implements WorkLevels {

    /** Size of the cache; titles repeat across lists. */
    private static final int KEPT = 50_000;

    private final IscoTitles titles;
    private final TitleLadder ladder;
    private final PayGrades bands;
    private final LoadingCache<String, WorkLevel> levels =
            Caffeine.newBuilder().maximumSize(KEPT).build(this::read);

    public TitleWorkLevels(IscoTitles titles, TitleLadder ladder, PayGrades bands) {
        this.titles = titles;
        this.ladder = ladder;
        this.bands = bands;
    }

    @Override
    public WorkLevel of(String title) {
        return levels.get(title);
    }

    @Override
    public Optional<String> bandIn(String text) {
        return bands.only(TitleTokens.of(text));
    }

    private WorkLevel read(String title) {
        List<String> tokens = TitleTokens.of(title);
        String isco = titles.codeOf(tokens).orElse(null);
        Optional<PayGrades.Grade> band = bands.in(tokens);
        Integer skill = Optional.ofNullable(isco)
                .map(TitleWorkLevels::skillOf)
                .or(() -> band.map(PayGrades.Grade::skill))
                .orElse(null);
        // a "Band 6 Junior Sister" is a junior among sisters
        return ladder.stepOf(tokens)
                .filter(rungs -> rungs.most() != LadderStep.ASSISTANT
                        || band.map(PayGrades.Grade::step).isEmpty())
                .map(rungs -> new WorkLevel(isco, skill, rungs.least(), rungs.most(), true))
                .orElseGet(() -> band.map(PayGrades.Grade::step)
                        .map(step -> new WorkLevel(isco, skill, step, step, true))
                        .orElseGet(() ->
                                new WorkLevel(isco, skill, LadderStep.PRACTITIONER, LadderStep.PRACTITIONER, false)));
    }

    static int skillOf(String isco) {
        return switch (isco.charAt(0)) {
            case '1' -> isco.startsWith("14") ? 3 : 4;
            case '2' -> 4;
            case '3' -> 3;
            case '9' -> 1;
            case '0' -> isco.startsWith("01") ? 4 : isco.startsWith("03") ? 1 : 2;
            default -> 2;
        };
    }
}
