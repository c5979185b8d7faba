package org.jobatlas.evaluation.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.evaluation.ListJudging.Report;
import org.jobatlas.evaluation.ListJudging.Share;
import org.jobatlas.evaluation.UnusableInputException;
import org.jobatlas.job.StatesFacts;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Part;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.shared.Place;

/**
 * The form that a careful reader fills in: 2 fits, 1 plausible, 0 wrong, and of what does not fit the kind of mistake, such as
 * {@code licence} or {@code level}.
 */
final class ListForm {

    private static final String MISTAKE = "mistake";
    private static final CSVFormat WRITTEN = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "resume",
                    "id",
                    "posts",
                    "lives",
                    "rank",
                    "band",
                    "field",
                    "score",
                    "job",
                    "employer",
                    "place",
                    "country",
                    "workplace",
                    "gates",
                    "measured",
                    "grade",
                    MISTAKE)
            .setRecordSeparator('\n')
            .get();

    /** Forms of other columns can be read as well. */
    private static final CSVFormat READ =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final List<String> GRADES = List.of("0", "1", "2");
    private static final int POSTS = 3;

    private ListForm() {}

    static void write(Path file, List<List<Object>> rows) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (CSVPrinter out = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), WRITTEN)) {
                out.printRecords(rows);
            }
        } catch (IOException e) {
            throw new UnusableInputException(file + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    static List<Object> row(String resume, Profile profile, Recommendation item) {
        Place home = profile.place();
        StatesFacts posting = item.posting();
        List<Object> row = new ArrayList<>();
        row.add(resume);
        row.add(item.posting().id());
        row.add(profile.experience().stream()
                .limit(POSTS)
                .map(Experience::title)
                .collect(Collectors.joining("; ")));
        row.add(home == null ? "" : home.name() + ", " + home.country());
        row.add(item.rank());
        row.add(item.fit().nextDoor() ? "NEXT_DOOR" : item.band());
        row.add(item.posting().field());
        row.add(item.score());
        row.add(posting.title());
        row.add(posting.employer());
        row.add(posting.places().stream().map(Place::name).collect(Collectors.joining("; ")));
        row.add(item.fit().country());
        row.add(posting.remote());
        row.add(item.fit().gates().stream()
                .filter(gate -> gate.verdict() != org.jobatlas.recommendation.Verdict.PASS)
                .map(gate -> gate.gate().key() + (gate.fails() ? "=fail" : "=not_stated"))
                .collect(Collectors.joining(" ")));
        row.add(item.explanation().parts().stream()
                .filter(Part::stated)
                .map(ListForm::measured)
                .collect(Collectors.joining(" ")));
        row.add("");
        row.add("");
        return row;
    }

    private static String measured(Part part) {
        return String.format(Locale.ROOT, "%s=%.3f", part.feature().name(), part.value());
    }

    static Report report(Path file) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        Map<String, Integer> mistakes = new TreeMap<>();
        read(file, (row, grade) -> {
            for (String key : List.of("all", row.get("band"), "rank " + row.get("rank"))) {
                counts.computeIfAbsent(key, _ -> new int[GRADES.size()])[grade]++;
            }
            String mistake = row.isMapped(MISTAKE) ? row.get(MISTAKE).strip() : "";
            if (!mistake.isEmpty()) {
                mistakes.merge(mistake, 1, Integer::sum);
            }
        });
        return new Report(
                counts.entrySet().stream()
                        .map(entry -> share(entry.getKey(), entry.getValue()))
                        .toList(),
                mistakes);
    }

    /** The grades by resume and posting. */
    static Map<String, Integer> grades(Path file) {
        Map<String, Integer> grades = new LinkedHashMap<>();
        read(file, (row, grade) -> grades.put(row.get("resume") + ' ' + row.get("id"), grade));
        return grades;
    }

    private static void read(Path file, ObjIntConsumer<CSVRecord> graded) {
        try (CSVParser rows = READ.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            rows.forEach(row -> {
                int grade = GRADES.indexOf(row.get("grade").strip());
                if (grade >= 0) {
                    graded.accept(row, grade);
                }
            });
        } catch (IOException e) {
            throw new UnusableInputException(file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static Share share(String of, int[] counts) {
        double all = counts[0] + counts[1] + counts[2];
        return new Share(of, (int) all, counts[2] / all, counts[1] / all, counts[0] / all);
    }
}
