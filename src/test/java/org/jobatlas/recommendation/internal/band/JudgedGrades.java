package org.jobatlas.recommendation.internal.band;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.recommendation.Band;
import org.jobatlas.testing.CsvFixture;

/** Grades of read lists (0 wrong, 1 plausible, 2 fits) by the band that the rule gives their places now. */
final class JudgedGrades {

    static final int WRONG = 0;
    static final int FITS = 2;

    private final Map<Band, List<Integer>> byBand = new EnumMap<>(Band.class);

    JudgedGrades(String file, Function<CSVRecord, Band> band) {
        CsvFixture.rows(file)
                .forEach(row -> byBand.computeIfAbsent(band.apply(row), _ -> new ArrayList<>())
                        .add(Integer.parseInt(row.get("grade"))));
    }

    /** The share of places of these bands with this grade. */
    double share(int grade, Band... bands) {
        List<Integer> grades = new ArrayList<>();
        for (Band band : bands) {
            grades.addAll(byBand.getOrDefault(band, List.of()));
        }
        return grades.stream().filter(given -> given == grade).count() / (double) grades.size();
    }
}
