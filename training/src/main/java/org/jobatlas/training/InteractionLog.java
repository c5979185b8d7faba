package org.jobatlas.training;

import static org.apache.spark.sql.functions.col;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Who did something with which posting, and when: one row an interaction.
 *
 * @param rows with the columns {@code person} and {@code posting} (ids as text) and {@code at} (a point in time); rows that lack one
 *     of them are left out
 */
record InteractionLog(Dataset<Row> rows) {

    static final String PERSON = "person";
    static final String POSTING = "posting";
    static final String AT = "at";

    private static final List<String> COLUMNS = List.of(PERSON, POSTING, AT);

    /**
     * The log in a folder or file of Parquet, JSON Lines or CSV with a header; {@code IllegalArgumentException} where the format is
     * another or a column is missing.
     *
     * @param format {@code parquet}, {@code json} or {@code csv}
     * @param path a folder of this machine or of an S3-compatible store ({@code s3a://…})
     */
    static InteractionLog read(SparkSession spark, String format, String path) {
        Dataset<Row> read =
                switch (format) {
                    case "parquet" -> spark.read().parquet(path);
                    case "json" -> spark.read().json(path);
                    case "csv" -> spark.read().option("header", true).csv(path);
                    default ->
                        throw new IllegalArgumentException(
                                "A log is parquet, json or csv, not '%s'.".formatted(format));
                };
        return of(read);
    }

    /** A log of rows that have at least its three columns. */
    static InteractionLog of(Dataset<Row> read) {
        List<String> found = Arrays.asList(read.columns());
        List<String> missing =
                COLUMNS.stream().filter(column -> !found.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "The log has no column %s; it has %s.".formatted(String.join(", ", missing), found));
        }
        return new InteractionLog(read.select(
                        col(PERSON).cast("string"),
                        col(POSTING).cast("string"),
                        col(AT).try_cast("timestamp").as(AT))
                .na()
                .drop());
    }

    /** What happened before a point in time. */
    InteractionLog before(Instant cut) {
        return new InteractionLog(rows.filter(col(AT).lt(at(cut))));
    }

    /** What happened at a point in time or later. */
    InteractionLog since(Instant cut) {
        return new InteractionLog(rows.filter(col(AT).geq(at(cut))));
    }

    private static Column at(Instant cut) {
        return org.apache.spark.sql.functions.lit(cut);
    }
}
