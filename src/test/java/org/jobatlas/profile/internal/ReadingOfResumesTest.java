package org.jobatlas.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.NoResumeException;
import org.jobatlas.profile.ReadResume;
import org.jobatlas.profile.Study;
import org.jobatlas.resume.internal.ResumeSources;
import org.jobatlas.shared.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Twenty resumes in as many layouts and four languages, written for this project, with what is true beside each. The minimums are what is
 * read today; they only rise.
 */
class ReadingOfResumesTest {

    private static final Map<String, Double> MINIMUMS =
            Map.of("name", 0.99, "place", 0.99, "titles", 0.99, "employers", 0.99, "dates", 0.99, "skills", 0.98);
    private static final Map<String, Double> FIELD_MINIMUMS =
            Map.of("name", 0.99, "place", 0.99, "titles", 0.99, "employers", 0.99, "dates", 0.99, "skills", 0.98);

    @Test
    void everyFieldIsReadAsWellAsBefore() throws Exception {
        assertThat(measured("/resumes", MINIMUMS, ResumeSources::text)).isEqualTo(20);
    }

    @Test
    void resumesThatWereWrittenBeforeTheyWereTriedAreReadToo() throws Exception {
        assertThat(measured("/resumes/field", FIELD_MINIMUMS, ResumeSources::text))
                .isEqualTo(26);
    }

    @Test
    void moreOfThemAreReadAsWell() throws Exception {
        assertThat(measured("/resumes/field2", FIELD_MINIMUMS, ResumeSources::text))
                .isEqualTo(10);
    }

    @Test
    void languagesCertificatesAndSchoolsAreReadBesideThem() throws Exception {
        assertThat(measured("/resumes/field3", FIELD_MINIMUMS, ResumeSources::text))
                .isEqualTo(12);
    }

    /** How many resumes of a folder are measured; fails where a field is read worse than its minimum. */
    static int measured(String folder, Map<String, Double> minimums, Function<Path, String> text) throws Exception {
        WholeReader reader = Readers.whole();
        Map<String, List<Double>> scores = new TreeMap<>();
        List<String> misses = new ArrayList<>();
        for (Path truth : truths(folder)) {
            Map<String, List<String>> right = right(truth);
            found(reader, text.apply(source(truth))).forEach((field, values) -> {
                if (!right.containsKey(field)) {
                    return;
                }
                double f1 = f1(Objects.requireNonNull(right.get(field)), values);
                scores.computeIfAbsent(field, one -> new ArrayList<>()).add(f1);
                if (f1 < 1) {
                    misses.add("%s %s %.2f: %s, not %s"
                            .formatted(truth.getFileName(), field, f1, values, right.get(field)));
                }
            });
        }
        if (Boolean.getBoolean("jobatlas.tell")) {
            scores.forEach((field, each) -> System.out.printf(Locale.ROOT, "%s %.3f%n", field, mean(each)));
            misses.forEach(System.out::println);
        }
        scores.forEach((field, each) -> assertThat(mean(each))
                .as(() -> field + "\n" + String.join("\n", misses))
                .isGreaterThanOrEqualTo(minimums.getOrDefault(field, 0.98)));
        return Objects.requireNonNull(scores.get("name")).size();
    }

    private static double mean(List<Double> each) {
        return each.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static List<Path> truths(String folder) throws IOException, URISyntaxException {
        Path home = Path.of(Objects.requireNonNull(ReadingOfResumesTest.class.getResource(folder))
                .toURI());
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Path source(Path truth) {
        String name = truth.getFileName().toString().replace(".json", "");
        return Stream.of(".html", ".docx.txt", ".txt", ".pdf", ".docx", ".odt", ".rtf", ".md")
                .map(ending -> truth.resolveSibling(name + ending))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<String>> right(Path truth) throws IOException {
        Map<String, List<String>> right = new LinkedHashMap<>();
        JsonNode fields = JsonMapper.shared().readTree(Files.readString(truth));
        fields.properties()
                .forEach(field -> right.put(
                        field.getKey(),
                        field.getValue().isArray()
                                ? field.getValue()
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .toList()
                                : List.of(field.getValue().asString())));
        return right;
    }

    /** What is refused is not read at all. */
    private static Map<String, List<String>> found(WholeReader reader, String text) {
        try {
            return found(reader.read(text));
        } catch (NoResumeException e) {
            return MINIMUMS.keySet().stream().collect(Collectors.toMap(field -> field, _ -> List.of()));
        }
    }

    private static Map<String, List<String>> found(ReadResume read) {
        List<Experience> held = read.positions();
        return Map.of(
                "languages",
                        read.profile().languages().stream().map(Language::code).toList(),
                "certificates", read.certificates(),
                "schools",
                        read.studies().stream()
                                .map(Study::institution)
                                .filter(Objects::nonNull)
                                .toList(),
                "name", Stream.ofNullable(read.name()).toList(),
                "place",
                        Stream.ofNullable(read.profile().place())
                                .map(place -> place.name())
                                .toList(),
                "titles", held.stream().map(Experience::title).toList(),
                "employers",
                        held.stream()
                                .map(Experience::employer)
                                .filter(Objects::nonNull)
                                .toList(),
                "dates",
                        held.stream()
                                .flatMap(one -> Stream.of(one.start(), one.end()))
                                .filter(Objects::nonNull)
                                .toList(),
                "skills", read.skills());
    }

    private static double f1(List<String> right, List<String> found) {
        Set<String> truth = normal(right);
        Set<String> read = normal(found);
        long both = truth.stream().filter(read::contains).count();
        return truth.isEmpty() && read.isEmpty() ? 1 : 2.0 * both / (truth.size() + read.size());
    }

    private static Set<String> normal(List<String> values) {
        return values.stream()
                .map(value -> value.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}+#]{1,20}", " ")
                        .strip())
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
