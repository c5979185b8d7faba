package org.jobatlas.recommendation.internal.record;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.ImpressionRecords;
import org.jobatlas.recommendation.internal.RankingSteps;
import org.jobatlas.recommendation.internal.feature.Features;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Stores the traces of lists in the background; while its queue is full, the request that made a list stores the trace
 * itself, so that every list has one.
 */
@Component
public class TraceLog implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(TraceLog.class);
    private static final int MOST_WAITING = 200;

    private final ImpressionRecords records;
    private final TraceFile files;
    private final Traces traces;
    private final Counter lost;
    private final ThreadPoolExecutor writer = new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofVirtual().name("list-records").factory(),
            new ThreadPoolExecutor.CallerRunsPolicy());

    public TraceLog(ImpressionRecords records, TraceFile files, Features features, MeterRegistry meters) {
        this.records = records;
        this.files = files;
        this.traces = new Traces(features.names());
        this.lost = Counter.builder("jobatlas.recommendation.records.lost")
                .description("Lists of which no full record could be kept")
                .register(meters);
    }

    void keep(ImpressionListId list, RankingSteps.Made made) {
        writer.execute(() -> {
            try {
                records.keep(list, files.write(traces.of(made)));
            } catch (RuntimeException e) {
                lost.increment();
                log.warn("The record of the list {} could not be kept: {}", list, e.getMessage());
            }
        });
    }

    @Override
    public void destroy() throws InterruptedException {
        writer.shutdown();
        if (!writer.awaitTermination(5, TimeUnit.SECONDS)) {
            log.warn("{} records of lists were not kept", writer.getQueue().size());
        }
    }
}
