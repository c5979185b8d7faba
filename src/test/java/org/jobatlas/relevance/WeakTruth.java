package org.jobatlas.relevance;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes two weakly judged sets for {@code ./jobatlas evaluate} from the data folder: the queries are sample resumes, and an ad is
 * relevant where its published category is one of those that the resume's folder stands for ({@code qrels-categories.tsv}, fifteen
 * folders), or where its field of work is one that suits the folder ({@code qrels-fields.tsv}). Categories and folders are other
 * people's, and often wrong. Started by hand; arguments: the data
 * folder, the folder to write, resumes per folder, and how many of each folder are left out before (0), so that one set can be
 * fitted to and another tested on.
 */
public final class WeakTruth {

    private static final Path FOLDERS = Path.of("src/test/resources/weak-truth/folders.csv");
    private static final Path FIELDS = Path.of("src/test/resources/field-classifier/mapping.csv");
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final JsonMapper json = new JsonMapper();
    private final Path data;
    private final Path out;
    private final List<Ad> ads = new ArrayList<>();

    private record Ad(String id, String category, String field, Map<String, Object> document) {}

    /** How one file of ads names what is needed; an empty category stands for {@code Teaching}. */
    private record Source(String file, String company, String description, String category) {}

    private static final List<Source> SOURCES = List.of(
            new Source("ads-uk.csv", "company", "description", "category"),
            new Source("ads-et.csv", "company", "full_description", "industry"),
            new Source("ads-short-2025.csv", "company", "description", "category_label"),
            new Source("ads-teaching.csv", "company", "description", ""));

    private WeakTruth(Path data, Path out) {
        this.data = data;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        if (!Files.isDirectory(data.resolve("jobs"))) {
            System.out.println("The ads are not there, so there is nothing to make a set from");
            return;
        }
        WeakTruth set = new WeakTruth(data, Files.createDirectories(Path.of(arguments[1])));
        set.corpus();
        set.queries(Integer.parseInt(arguments[2]), arguments.length > 3 ? Integer.parseInt(arguments[3]) : 0);
    }

    private void corpus() throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        for (CSVRecord row : rows(FIELDS)) {
            if (Set.of("category", "industry").contains(row.get("source"))) {
                fields.put(row.get("key"), row.get("field"));
            }
        }
        for (Source source : SOURCES) {
            int number = 0;
            for (CSVRecord row : rows(data.resolve("jobs").resolve(source.file()))) {
                String category = source.category().isEmpty()
                        ? "Teaching"
                        : row.get(source.category()).replaceAll(" Jobs$", "");
                String id = source.file().replaceAll("^ads-|\\.csv$", "") + "-" + number++;
                String field = fields.getOrDefault(category.equals("Teaching") ? "teaching" : category, "");
                ads.add(new Ad(id, category, field, document(id, row, source, field)));
            }
        }
        try (BufferedWriter lines = Files.newBufferedWriter(out.resolve("corpus.jsonl"))) {
            for (Ad ad : ads) {
                lines.append(json.writeValueAsString(ad.document())).append('\n');
            }
        }
    }

    private static Map<String, Object> document(String id, CSVRecord row, Source source, String field) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("_id", id);
        document.put("title", row.get("title"));
        document.put("text", row.get(source.description()));
        document.put("company", row.get(source.company()));
        if (!field.isEmpty()) {
            document.put("domain", field);
        }
        return document;
    }

    private void queries(int perFolder, int leftOut) throws IOException {
        try (BufferedWriter queries = Files.newBufferedWriter(out.resolve("queries.jsonl"));
                BufferedWriter byCategory = Files.newBufferedWriter(out.resolve("qrels-categories.tsv"));
                BufferedWriter byField = Files.newBufferedWriter(out.resolve("qrels-fields.tsv"))) {
            for (CSVRecord row : rows(FOLDERS)) {
                Set<String> categories = Set.of(row.get("categories").split("\\|"));
                Set<String> fields = Set.of(row.get("fields").split("\\|"));
                for (Path resume :
                        some(perFolder, leftOut, data.resolve("resumes").resolve(row.get("folder")))) {
                    String id = row.get("folder") + "-" + resume.getFileName();
                    queries.append(json.writeValueAsString(Map.of(
                                    "_id",
                                    id,
                                    "kind",
                                    "resume",
                                    "file",
                                    resume.toAbsolutePath().toString())))
                            .append('\n');
                    for (Ad ad : ads) {
                        if (!ad.category().isEmpty() && categories.contains(ad.category())) {
                            byCategory.append(id + "\t" + ad.id() + "\t1\n");
                        }
                        if (fields.contains(ad.field())) {
                            byField.append(id + "\t" + ad.id() + "\t1\n");
                        }
                    }
                }
            }
        }
    }

    private static List<Path> some(int limit, int leftOut, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().skip(leftOut).limit(limit).toList();
        }
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (Reader reader = new StringReader(Files.readString(file).replace("\ufeff", ""))) {
            return CSV.parse(reader).getRecords();
        }
    }
}
