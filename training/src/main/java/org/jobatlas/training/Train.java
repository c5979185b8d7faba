package org.jobatlas.training;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;
import org.jobatlas.ranking.metrics.Estimate;

/** Fits on the part of a log before a cut in time and judges by the part behind it. */
public final class Train {

    private static final int USAGE = 2;
    private static final int ARGUMENTS = 3;

    private Train() {}

    /** {@code FORMAT LOG CUT}: {@code parquet}, {@code json} or {@code csv}; a folder or file; a point in time such as 2026-11-01T00:00:00Z. */
    public static void main(String[] args) throws IOException {
        if (args.length != ARGUMENTS) {
            System.err.println("usage: Train parquet|json|csv LOG CUT");
            System.exit(USAGE);
        }
        try (SparkSession spark = session()) {
            InteractionLog log = InteractionLog.read(spark, args[0], args[1]);
            Instant cut = Instant.parse(args[2]);
            HeldOut held = HeldOut.of(log, cut);
            Popularity popularity = Popularity.fit(log.before(cut));
            Estimate map = held.meanAveragePrecision((_, known) -> popularity.recommend(known, HeldOut.LENGTH));
            System.out.printf(
                    Locale.ROOT,
                    "popularity  MAP@25 %.4f [%.4f, %.4f]  people %d%n",
                    map.mean(),
                    map.low(),
                    map.high(),
                    held.wanted().size());
        } catch (IllegalArgumentException | IllegalStateException | DateTimeParseException e) {
            System.err.println(e.getMessage());
            System.exit(USAGE);
        }
    }

    /** On this machine unless Spark's own settings name a cluster. */
    static SparkSession session() {
        SparkSession.Builder builder = SparkSession.builder()
                .appName("jobatlas-training")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.session.timeZone", "UTC");
        if (System.getProperty("spark.master") == null) {
            builder.master("local[*]")
                    .config("spark.driver.bindAddress", "127.0.0.1")
                    .config("spark.driver.host", "127.0.0.1")
                    .config("spark.sql.shuffle.partitions", "4");
        }
        SparkSession spark = builder.getOrCreate();
        spark.sparkContext().setLogLevel("ERROR");
        return spark;
    }
}
