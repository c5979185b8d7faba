package org.jobatlas.taxonomy.internal.esco;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jobatlas.taxonomy.internal.title.TitleTokens;

/** Writes {@code isco-titles.csv} from ESCO's files: {@code IscoTitlesFile OUT ZIP-OR-CSV...}. */
final class IscoTitlesFile {

    private static final int MOST_WORDS = 5;

    private IscoTitlesFile() {}

    public static void main(String[] args) throws IOException {
        List<Path> files = Stream.of(args).skip(1).map(Path::of).toList();
        List<EscoConcept> occupations = EscoFiles.read(files).occupations();
        Map<String, String> codes = new HashMap<>();
        Map<String, Set<String>> titles = new TreeMap<>();
        occupations.forEach(occupation -> add(occupation, List.of(occupation.label()), codes, titles));
        occupations.forEach(occupation -> add(occupation, occupation.alternatives(), codes, titles));
        occupations.forEach(occupation -> add(occupation, occupation.swedish(), codes, titles));
        try (CSVPrinter out = new CSVPrinter(
                Files.newBufferedWriter(Path.of(args[0]), StandardCharsets.UTF_8),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader("isco", "titles")
                        .setRecordSeparator('\n')
                        .get())) {
            for (Map.Entry<String, Set<String>> entry : titles.entrySet()) {
                out.printRecord(entry.getKey(), String.join("|", entry.getValue()));
            }
        }
    }

    /** A single English word says too little, unless it is the label itself: "technician" stands with a hundred occupations. */
    @SuppressWarnings("ReferenceEquality") // the very list
    private static void add(
            EscoConcept occupation, List<String> names, Map<String, String> codes, Map<String, Set<String>> titles) {
        boolean alternatives = names == occupation.alternatives();
        for (String name : names) {
            List<String> words = TitleTokens.of(name);
            boolean usable = !words.contains(TitleTokens.BREAK)
                    && words.size() <= MOST_WORDS
                    && (words.size() > 1 || (!alternatives && words.size() == 1));
            if (usable && codes.putIfAbsent(String.join(" ", words), occupation.group()) == null) {
                titles.computeIfAbsent(occupation.group(), _ -> new LinkedHashSet<>())
                        .add(String.join(" ", Arrays.asList(name.strip().split("\\s+"))));
            }
        }
    }
}
