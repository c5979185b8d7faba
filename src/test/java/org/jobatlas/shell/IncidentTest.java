package org.jobatlas.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.flow.server.ErrorEvent;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.sql.SQLException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class IncidentTest {

    private final Logger log = (Logger) LoggerFactory.getLogger(Incident.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        log.setLevel(Level.WARN);
        log.addAppender(lines);
    }

    @AfterEach
    void listenNoMore() {
        log.detachAppender(lines);
        log.setLevel(null);
    }

    @Test
    void whoeverLeavesWhileTheyAreAnsweredIsNoIncident() {
        handle(new ClientAbortException(new IOException("Broken pipe")));
        handle(new IllegalStateException(new IOException("Connection reset by peer")));
        handle(new EOFException());
        assertThat(lines.list).isEmpty();
    }

    @Test
    void aMistakeOfOursIsOne() {
        handle(new IllegalStateException("wrong"));
        handle(new IOException("No space left on device"));
        assertThat(lines.list).hasSize(2).allMatch(line -> line.getMessage().startsWith("Incident"));
    }

    @Test
    void aDatabaseThatLeavesIsAnOutageAndNotAVisitorWhoLeft() {
        handle(new IllegalStateException(new SQLException("gone", "08006", new EOFException())));
        handle(new IllegalStateException(new SQLException("gone", "08006", new SocketException("Broken pipe"))));
        assertThat(lines.list).hasSize(2).allMatch(line -> line.getMessage().contains("database was away"));
    }

    @Test
    void aMessageThatNoPageSendsIsRefusedWithoutATrace() {
        handle(at("tools.jackson.databind.node.BaseJsonNode", "com.vaadin.flow.server.communication.ServerRpcHandler"));
        handle(at(
                "com.vaadin.flow.server.communication.rpc.MapSyncRpcHandler",
                "com.vaadin.flow.server.communication.ServerRpcHandler"));
        assertThat(lines.list)
                .hasSize(2)
                .allMatch(line -> line.getThrowableProxy() == null)
                .noneMatch(line -> line.getFormattedMessage().contains("secret"));
    }

    @Test
    void whatGoesWrongInAPageOfOursIsLookedInto() {
        handle(at("org.jobatlas.search.ui.SearchView", "com.vaadin.flow.server.communication.ServerRpcHandler"));
        handle(at("com.vaadin.flow.internal.StateTree", "com.vaadin.flow.server.communication.UidlWriter"));
        assertThat(lines.list).hasSize(2).allMatch(line -> line.getThrowableProxy() != null);
    }

    private static Throwable at(String... classes) {
        IllegalArgumentException failure = new IllegalArgumentException("secret of a visitor");
        failure.setStackTrace(java.util.Arrays.stream(classes)
                .map(name -> new StackTraceElement(name, "handle", null, 1))
                .toArray(StackTraceElement[]::new));
        return failure;
    }

    private static void handle(Throwable failure) {
        new IncidentErrorHandler().error(new ErrorEvent(failure));
    }
}
