package org.jobatlas.taxonomy.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import org.jobatlas.taxonomy.LadderStep;
import org.jobatlas.taxonomy.WorkLevel;
import org.jobatlas.taxonomy.WorkLevels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Levels of work by the words of a title. The skill level follows from the major group of ISCO-08 (ILO 2012, table 1): managers and
 * professionals 4, but managers of shops, hotels and restaurants and technicians 3, simple work 1, all others 2.
 */
@Component
class TitleWorkLevels implements WorkLevels {

    /** Titles repeat from list to list. */
    private static final int KEPT = 50_000;

    private final IscoTitles titles;
    private final TitleLadder ladder;
    private final LoadingCache<String, WorkLevel> levels =
            Caffeine.newBuilder().maximumSize(KEPT).build(this::read);

    TitleWorkLevels(IscoTitles titles, TitleLadder ladder) {
        this.titles = titles;
        this.ladder = ladder;
    }

    @Override
    public WorkLevel of(String title) {
        return levels.get(title);
    }

    private WorkLevel read(String title) {
        List<String> tokens = TitleTokens.of(title);
        String isco = titles.codeOf(tokens).orElse(null);
        return ladder.stepOf(tokens)
                .map(rungs -> new WorkLevel(isco, skillOf(isco), rungs.least(), rungs.most(), true))
                .orElseGet(() ->
                        new WorkLevel(isco, skillOf(isco), LadderStep.PRACTITIONER, LadderStep.PRACTITIONER, false));
    }

    static @Nullable Integer skillOf(@Nullable String isco) {
        if (isco == null) {
            return null;
        }
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
