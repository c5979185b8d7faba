package org.jobatlas.profile.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jobatlas.embedding.internal.Embedders;
import org.jobatlas.profile.Profile;
import org.jobatlas.taxonomy.FieldClassifier;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.jobatlas.taxonomy.internal.field.ResumeFolders;
import org.jobatlas.taxonomy.internal.field.ResumeFolders.Resume;

/**
 * Measures how often the fields of an extracted profile hold the field that a resume's folder stands for, and writes
 * {@code profile-fields.md}; started by hand after the classifier was trained.
 */
public final class ProfileFieldsTrial {
    private static final FieldClassifier CLASSIFIER = Taxonomies.classifier();

    private ProfileFieldsTrial() {}

    /** Arguments: the data folder, the folder of the model. */
    public static void main(String[] arguments) throws IOException {
        Path resumes = Path.of(arguments[0]).resolve("resumes");
        if (!Files.isDirectory(resumes)) {
            System.out.println("The resumes that are judged on are not there; the committed figures stay");
            return;
        }
        ResumeProfileExtractor extractor = Readers.extractor(Taxonomies.builtIn(), CLASSIFIER, Embedders.shared());
        List<Outcome> outcomes = ResumeFolders.read(resumes).stream()
                .map(resume -> outcome(resume, extractor.extract(resume.text())))
                .toList();
        Files.writeString(Path.of(arguments[1]).resolve("profile-fields.md"), text(outcomes));
        System.exit(0);
    }

    private static Outcome outcome(Resume resume, Profile profile) {
        return new Outcome(
                resume,
                rank(CLASSIFIER.classify(profile.vector()), resume.field()),
                rank(profile.fields(), resume.field()));
    }

    private static int rank(FieldScores scores, String field) {
        int rank = scores.top(Integer.MAX_VALUE).indexOf(field);
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }

    private static String text(List<Outcome> outcomes) {
        List<Outcome> standing =
                outcomes.stream().filter(one -> one.resume().stands()).toList();
        StringBuilder text = new StringBuilder(INTRODUCTION)
                .append(row("of the folders that stand for one field", standing))
                .append(row("also of those that stand for none, by the nearest field", outcomes))
                .append("\n"
                        + "| folder | field | resumes | profile: first | profile: among three | head alone: among"
                        + " three |\n")
                .append("|---|---|---|---|---|---|\n");
        Map<String, List<Outcome>> byFolder = outcomes.stream()
                .collect(Collectors.groupingBy(one -> one.resume().folder(), TreeMap::new, Collectors.toList()));
        byFolder.forEach((folder, list) -> {
            Resume first = list.getFirst().resume();
            text.append(format(
                    "| %s | %s%s | %d | %.2f | %.2f | %.2f |%n",
                    folder,
                    first.field(),
                    first.stands() ? "" : " (not judged)",
                    list.size(),
                    share(list, one -> one.profile() < 1),
                    share(list, one -> one.profile() < 3),
                    share(list, one -> one.head() < 3)));
        });
        return text.toString();
    }

    private static String row(String name, List<Outcome> outcomes) {
        return format(
                "| %s | %d | %.3f | %.3f | %.3f | %.3f |%n",
                name,
                outcomes.size(),
                share(outcomes, one -> one.head() < 1),
                share(outcomes, one -> one.head() < 3),
                share(outcomes, one -> one.profile() < 1),
                share(outcomes, one -> one.profile() < 3));
    }

    private static double share(List<Outcome> outcomes, Predicate<Outcome> right) {
        return outcomes.stream().filter(right).count() / (double) Math.max(1, outcomes.size());
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values).replace("\r", "");
    }

    /**
     * What became of a resume.
     *
     * @param head the rank of its field by the classifier alone, from 0
     * @param profile its rank in the fields of the profile
     */
    private record Outcome(Resume resume, int head, int profile) {}

    private static final String INTRODUCTION = """
        # Fields of extracted profiles

        Written by the main class `org.jobatlas.profile.internal.ProfileFieldsTrial` on the test class path, with the arguments `DATA models/field-classifier`; nothing in it is copied from a resume.

        Sample resumes were extracted as uploads are: masked, read, embedded, classified, and joined with the fields of the latest titles.
        The folder a resume was filed under is the label, weak and sometimes wrong.
        A folder is judged if about two thirds of its resumes or more, by their headlines, are of one field; the reason for each folder stands in `src/test/resources/field-classifier/resume-folders.csv`.
        No resume was taught.

        | resumes | how many | head alone: first | head alone: among three | profile: first | profile: among three |
        |---|---|---|---|---|---|
        """;
}
