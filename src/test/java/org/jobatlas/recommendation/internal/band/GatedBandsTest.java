package org.jobatlas.recommendation.internal.band;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.GateResult.Reason;
import org.jobatlas.recommendation.Verdict;
import org.junit.jupiter.api.Test;

/**
 * The bands of lists that nothing was tuned on, with what their gates said, against grades that were given without state, band and
 * score. The floors are what was measured, not what is wanted.
 */
class GatedBandsTest {

    private static final Path JUDGED = Path.of("src/test/resources/relevance/gated-lists.csv");
    private static final int FITS = 2;

    private static final GateResult HINDERS = new GateResult(GateName.LEVEL, Verdict.FAIL, Reason.ABOVE, null, null);
    private static final GateResult COSTS_A_BAND =
            new GateResult(GateName.EXPERIENCE, Verdict.FAIL, Reason.YEARS_SHORT, null, null);

    private static double share(List<Integer> grades, int grade) {
        return grades.stream().filter(given -> given == grade).count() / (double) grades.size();
    }

    private static List<GateResult> gates(CSVRecord row) {
        List<GateResult> gates = new ArrayList<>(Collections.nCopies(Integer.parseInt(row.get("less")), COSTS_A_BAND));
        gates.addAll(Collections.nCopies(Integer.parseInt(row.get("hinders")), HINDERS));
        return gates;
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
                            rule.bandOf(
                                    Double.parseDouble(row.get("score")),
                                    KindOfWork.valueOf(row.get("work")),
                                    gates(row)),
                            _ -> new ArrayList<>())
                    .add(Integer.parseInt(row.get("grade"))));
        }
        return grades;
    }

    @Test
    void whatIsCalledStrongFitsAsOftenAsWasMeasured() throws IOException {
        assertThat(share(byBand().get(Band.STRONG), FITS)).isGreaterThanOrEqualTo(0.78);
    }

    @Test
    void whatIsWorthALookFitsAsOftenAsWasMeasured() throws IOException {
        assertThat(share(byBand().get(Band.WORTH_A_LOOK), FITS)).isGreaterThanOrEqualTo(0.46);
    }

    @Test
    void noMoreThanOneInFiftyOfWhatIsStrongWasJudgedWrong() throws IOException {
        assertThat(share(byBand().get(Band.STRONG), 0)).isLessThanOrEqualTo(0.03);
    }
}
