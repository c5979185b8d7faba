package org.jobatlas.recommendation.internal.band;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jobatlas.recommendation.Band;
import org.junit.jupiter.api.Test;

/** The least scores of the bands against places of lists for real resumes that were read and graded, with the scores of that day. */
class JudgedBandsTest {

    private static final Path JUDGED = Path.of("src/test/resources/relevance/lists.csv");
    private static final int FITS = 2;

    private static double share(List<Integer> grades, int grade) {
        return grades.stream().filter(given -> given == grade).count() / (double) grades.size();
    }

    private static Map<Band, List<Integer>> byBand() throws IOException {
        BandRule rule = new BandRule();
        Map<Band, List<Integer>> grades = new EnumMap<>(Band.class);
        try (CSVParser rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(JUDGED))) {
            rows.forEach(row -> grades.computeIfAbsent(
                            rule.byScore(Double.parseDouble(row.get("score")), KindOfWork.valueOf(row.get("work"))),
                            _ -> new ArrayList<>())
                    .add(Integer.parseInt(row.get("grade"))));
        }
        return grades;
    }

    @Test
    void nineInTenOfWhatIsCalledStrongWereJudgedAFit() throws IOException {
        assertThat(share(byBand().get(Band.STRONG), FITS)).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void sevenInTenOfWhatIsWorthALookWereJudgedAFit() throws IOException {
        assertThat(share(byBand().get(Band.WORTH_A_LOOK), FITS)).isGreaterThanOrEqualTo(0.70);
    }

    @Test
    void atMostOneInTwentyOfWhatIsShownWasJudgedWrong() throws IOException {
        List<Integer> shown = new ArrayList<>(byBand().get(Band.STRONG));
        shown.addAll(byBand().get(Band.WORTH_A_LOOK));
        assertThat(share(shown, 0)).isLessThanOrEqualTo(0.05);
    }
}
