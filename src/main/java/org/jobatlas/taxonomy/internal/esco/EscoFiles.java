package org.jobatlas.taxonomy.internal.esco;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BOMInputStream;
import org.jobatlas.taxonomy.TaxonomyImport.UnusableFileException;

/** ESCO's CSV files, alone or in zips, told apart by their columns: classification, relations, Swedish labels. */
final class EscoFiles {

    private static final long LARGEST = 500_000_000;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final Map<String, EscoConcept> skills = new LinkedHashMap<>();
    private final Map<String, EscoConcept> occupations = new LinkedHashMap<>();
    private final EscoRelations relations = new EscoRelations();
    private final Map<String, List<String>> swedish = new LinkedHashMap<>();

    static EscoFiles read(List<Path> files) {
        EscoFiles esco = new EscoFiles();
        files.forEach(esco::read);
        if (esco.skills.isEmpty() || esco.occupations.isEmpty()) {
            throw new UnusableFileException(
                    "None of the files holds ESCO's skills_en.csv and occupations_en.csv. Add the zip of"
                            + " the classification in English, and with it those of the relations and of the Swedish labels.");
        }
        esco.swedish.forEach(esco::addSwedish);
        return esco;
    }

    private void read(Path file) {
        if (!Files.isReadable(file)) {
            throw new UnusableFileException("There is no file " + file + ".");
        }
        String name = String.valueOf(file.getFileName());
        try {
            boolean used = name.toLowerCase(Locale.ROOT).endsWith(".csv") ? readCsvFile(file) : readZip(file);
            if (!used) {
                throw new UnusableFileException(name + " holds no file of ESCO with columns that are known here.");
            }
        } catch (ZipException e) {
            throw new UnusableFileException(name + " is not a readable zip file. Download it again.");
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new UnusableFileException(name + " could not be read to its end. Download it again.");
        }
    }

    private boolean readCsvFile(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return readCsv(stream);
        }
    }

    private boolean readZip(Path file) throws IOException {
        boolean used = false;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().endsWith(".csv")) {
                    try (InputStream stream = zip.getInputStream(entry)) {
                        used |= readCsv(stream);
                    }
                }
            }
        }
        return used;
    }

    /** Reads a file; false if it is none of ESCO's. */
    private boolean readCsv(InputStream stream) throws IOException {
        InputStream plain =
                BOMInputStream.builder().setInputStream(new Bounded(stream)).get();
        try (CSVParser csv = FORMAT.parse(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            List<String> columns = csv.getHeaderNames();
            if (columns.contains("esco_label_sv")) {
                return each(csv, this::readSwedish);
            }
            if (columns.containsAll(List.of("occupationUri", "relationType", "skillUri"))) {
                return each(csv, relations::read);
            }
            if (columns.containsAll(List.of("conceptUri", "preferredLabel", "altLabels", "description", "inScheme"))) {
                if (columns.contains("iscoGroup")) {
                    return each(csv, row -> readConcept(row, occupations, row.get("iscoGroup")));
                }
                if (columns.contains("reuseLevel")) {
                    return each(csv, row -> readConcept(row, skills, row.get("reuseLevel")));
                }
            }
            return false;
        }
    }

    private static boolean each(CSVParser csv, Consumer<CSVRecord> reading) {
        csv.forEach(reading);
        return true;
    }

    private static void readConcept(CSVRecord row, Map<String, EscoConcept> concepts, String group) {
        if (row.isConsistent() && !row.get("preferredLabel").isBlank()) {
            String uri = row.get("conceptUri");
            List<String> alternatives = Stream.of(row.get("altLabels").split("\\R"))
                    .map(String::strip)
                    .filter(label -> !label.isEmpty())
                    .toList();
            concepts.put(
                    uri,
                    new EscoConcept(
                            uri, row.get("preferredLabel").strip(), alternatives, row.get("description"), group));
        }
    }

    private void readSwedish(CSVRecord row) {
        List<String> labels = swedish.computeIfAbsent(row.get("esco_uri"), _ -> new ArrayList<>());
        labels.add(row.get("esco_label_sv").strip());
        if (row.isMapped("jobtech_label_sv") && row.get("relation").endsWith("exactMatch")) {
            labels.add(row.get("jobtech_label_sv").strip());
        }
    }

    private void addSwedish(String uri, List<String> labels) {
        Stream.of(skills.get(uri), occupations.get(uri))
                .filter(concept -> concept != null)
                .forEach(concept -> labels.stream()
                        .filter(label -> !label.isBlank())
                        .distinct()
                        .forEach(concept.swedish()::add));
    }

    List<EscoConcept> skills() {
        return List.copyOf(skills.values());
    }

    List<EscoConcept> occupations() {
        return List.copyOf(occupations.values());
    }

    EscoRelations relations() {
        return relations;
    }

    /** Limits how much is unpacked. */
    private static final class Bounded extends FilterInputStream {

        private long left = LARGEST;

        Bounded(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            take(1);
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            take(Math.max(read, 0));
            return read;
        }

        private void take(int count) throws IOException {
            left -= count;
            if (left < 0) {
                throw new IOException("More than " + LARGEST + " bytes");
            }
        }
    }
}
