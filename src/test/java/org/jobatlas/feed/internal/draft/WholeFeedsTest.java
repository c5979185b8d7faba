package org.jobatlas.feed.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jobatlas.feed.ImportOptions;
import org.jobatlas.place.internal.Gazetteers;
import org.jobatlas.shared.WholeCases;
import org.jobatlas.shared.WholeCases.WholeCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole feeds in the forms, character sets and columns that boards, scrapers and spreadsheets give, with what is true of each row. */
class WholeFeedsTest {

    @TempDir
    private Path folder;

    @Test
    void everyRowOfAFileIsReadAsItIsMeant() {
        List<String> misses = new ArrayList<>();
        for (WholeCase feed : WholeCases.of("/feed/whole-feeds.txt")) {
            misses(feed).forEach(miss -> misses.add(feed.name() + ": " + miss));
        }
        assertThat(misses).as(String.join("\n", misses)).isEmpty();
    }

    private List<String> misses(WholeCase feed) {
        Feeds.Outcome outcome;
        try {
            outcome = Feeds.read(feed.in(folder), ImportOptions.DEFAULT, Gazetteers.builtIn());
        } catch (RuntimeException e) {
            return List.of(String.valueOf(e));
        }
        if (outcome.drafts().size() != feed.right().size()) {
            return List.of(outcome.drafts().size() + " rows, refused " + outcome.rejected());
        }
        List<String> misses = new ArrayList<>();
        for (int row = 0; row < feed.right().size(); row++) {
            String place = "row " + (row + 1) + ", ";
            FieldRowsTest.misses(outcome.drafts().get(row), feed.right().get(row))
                    .forEach(miss -> misses.add(place + miss));
        }
        return misses;
    }
}
