package org.jobatlas.operation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogFloodTest {

    private final LoggerContext context = new LoggerContext();
    private final Logger log = context.getLogger("org.jobatlas.SomePlace");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void listen() {
        lines.start();
        context.getLogger("ROOT").addAppender(lines);
        context.getLogger("ROOT").setLevel(Level.INFO);
        LogFlood flood = new LogFlood(new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        });
        flood.start();
        lines.addFilter(flood);
    }

    private void complain(int times) {
        for (int i = 0; i < times; i++) {
            log.error("wrong {}", i, new IllegalStateException());
        }
    }

    @Test
    void onePlaceFillsNothing() {
        complain(100_000);
        assertThat(lines.list).hasSize(LogFlood.MOST_A_MINUTE);
    }

    @Test
    void itComplainsAgainAMinuteLater() {
        complain(1_000);
        now = now.plus(Duration.ofMinutes(1));
        lines.list.clear();
        complain(3);
        assertThat(lines.list).hasSize(3);
    }

    @Test
    void otherPlacesAndWhatIsNoComplaintAreNotCutShort() {
        complain(1_000);
        lines.list.clear();
        context.getLogger("org.jobatlas.Another").warn("also wrong");
        for (int i = 0; i < 100; i++) {
            log.info("fine");
            log.debug("not said at all");
        }
        assertThat(lines.list).hasSize(101);
    }
}
