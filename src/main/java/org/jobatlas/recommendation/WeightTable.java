package org.jobatlas.recommendation;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.ranking.FeatureWeight;

/** Weights of a linear model as a table of {@code feature,weight,reference}. */
public final class WeightTable {

    private static final String FEATURE = "feature";
    private static final String WEIGHT = "weight";
    private static final String REFERENCE = "reference";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(FEATURE, WEIGHT, REFERENCE)
            .setRecordSeparator('\n')
            .get();

    private WeightTable() {}

    /** {@code IllegalArgumentException} with a sentence for a text that is no such table. */
    public static List<FeatureWeight> read(String text) {
        try (CSVParser rows = FORMAT.builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .get()
                .parse(new StringReader(text))) {
            if (!rows.getHeaderNames().equals(List.of(FEATURE, WEIGHT, REFERENCE))) {
                throw new IllegalArgumentException("line 1: feature,weight,reference is expected.");
            }
            return rows.stream().map(WeightTable::weight).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FeatureWeight weight(CSVRecord row) {
        try {
            return new FeatureWeight(
                    row.get(FEATURE), Double.parseDouble(row.get(WEIGHT)), Double.parseDouble(row.get(REFERENCE)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "line " + (row.getRecordNumber() + 1) + ": a feature, its weight and its reference are expected.",
                    e);
        }
    }

    /** The table as text. */
    public static String write(List<FeatureWeight> weights) {
        StringWriter text = new StringWriter();
        try (CSVPrinter rows = new CSVPrinter(text, FORMAT)) {
            for (FeatureWeight weight : weights) {
                rows.printRecord(weight.name(), number(weight.weight()), number(weight.reference()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Without trailing zeros. */
    public static String number(double value) {
        return new BigDecimal(String.valueOf(value)).stripTrailingZeros().toPlainString();
    }
}
