package org.jobatlas.evaluation.internal.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jobatlas.evaluation.JudgedFiles;
import org.jobatlas.evaluation.UnusableInputException;
import org.springframework.stereotype.Component;

/** Reads a judged set and says what of it does not fit together. */
@Component
public class JudgedSetReader {

    private static final int TREC_COLUMNS = 4;
    private static final int COLUMNS = 3;

    private final RecordReader records;

    JudgedSetReader(RecordReader records) {
        this.records = records;
    }

    public JudgedSet read(JudgedFiles files) {
        // the shortest file first, so that a mistake in it is known early
        List<Judgement> judgements = judgements(files.qrels());
        Map<String, CorpusRecord> queries = records.queries(files.queries());
        Map<String, CorpusRecord> corpus = records.corpus(files.corpus());
        Map<String, Map<String, Integer>> known = new LinkedHashMap<>();
        int unknownQueries = 0;
        int unknownDocuments = 0;
        for (Judgement judgement : judgements) {
            if (!queries.containsKey(judgement.query())) {
                unknownQueries++;
            } else if (!corpus.containsKey(judgement.document())) {
                unknownDocuments++;
            } else {
                known.computeIfAbsent(judgement.query(), query -> new LinkedHashMap<>())
                        .put(judgement.document(), judgement.grade());
            }
        }
        List<CorpusRecord> judged = queries.values().stream()
                .filter(query -> hasRelevant(known.getOrDefault(query.id(), Map.of())))
                .toList();
        if (judged.isEmpty()) {
            throw new UnusableInputException("No query has a relevant document: the ids in " + files.qrels()
                    + " are not those of " + files.queries() + " and " + files.corpus() + ".");
        }
        List<String> warnings = new ArrayList<>();
        warn(warnings, unknownQueries, "judgements name a query that does not exist and are left out");
        warn(warnings, unknownDocuments, "judgements name a document that does not exist and are left out");
        warn(warnings, queries.size() - judged.size(), "queries have no relevant document and are left out");
        return new JudgedSet(List.copyOf(corpus.values()), judged, known, warnings);
    }

    private record Judgement(String query, String document, int grade) {}

    private static boolean hasRelevant(Map<String, Integer> grades) {
        return grades.values().stream().anyMatch(grade -> grade > 0);
    }

    private static void warn(List<String> warnings, int count, String what) {
        if (count > 0) {
            warnings.add(count + " " + what + ".");
        }
    }

    private static List<Judgement> judgements(Path file) {
        List<Judgement> judgements = new ArrayList<>();
        for (Line line : Line.of(file)) {
            String[] columns = line.text().strip().split("\t");
            columns = columns.length < COLUMNS ? line.text().strip().split("\\s+") : columns;
            if (columns.length != COLUMNS && columns.length != TREC_COLUMNS) {
                throw line.unusable(
                        "3 columns (query, document, grade) or TREC's 4 are expected, not " + columns.length);
            }
            if (judgements.isEmpty() && isHeader(columns)) {
                continue;
            }
            int last = columns.length - 1;
            judgements.add(
                    new Judgement(columns[0].strip(), columns[last - 1].strip(), grade(line, columns[last].strip())));
        }
        if (judgements.isEmpty()) {
            throw new UnusableInputException(file + " has no judgements.");
        }
        return judgements;
    }

    private static boolean isHeader(String[] columns) {
        return Set.of("score", "grade", "relevance", "rel")
                .contains(columns[columns.length - 1].strip().toLowerCase(java.util.Locale.ROOT));
    }

    private static int grade(Line line, String text) {
        try {
            double grade = Double.parseDouble(text);
            if (grade == Math.rint(grade) && Math.abs(grade) <= 100) {
                return (int) grade;
            }
        } catch (NumberFormatException e) {
            throw line.unusable("the grade '" + text + "' is no whole number");
        }
        throw line.unusable("the grade '" + text + "' is no whole number up to 100");
    }
}
