package org.jobatlas.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class IncidentErrorHandlerTest {

    private final Logger log = (Logger) LoggerFactory.getLogger(Incident.class);
    private final ListAppender<ILoggingEvent> told = new ListAppender<>();

    @BeforeEach
    void listen() {
        told.start();
        log.addAppender(told);
    }

    @AfterEach
    void listenNoMore() {
        log.detachAppender(told);
    }

    @Test
    void whoLeavesBeforeTheAnswerIsNoIncident() {
        var left = new ClientAbortException(new IOException("Broken pipe"));
        new IncidentErrorHandler().error(new ErrorEvent(left));
        new IncidentErrorHandler().error(new ErrorEvent(new UncheckedIOException(left)));
        assertThat(told.list).isEmpty();
    }

    @Test
    void whatGoesWrongHereIsOne() {
        new IncidentErrorHandler().error(new ErrorEvent(new IOException("No space left on device")));
        assertThat(told.list)
                .singleElement()
                .extracting(ILoggingEvent::getFormattedMessage)
                .asString()
                .startsWith("Incident");
    }
}
