package org.jobatlas.operation.internal;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Installs {@link LogFlood} in a running portal. */
@Component
@Profile("portal")
class LogFloodSetup implements InitializingBean, DisposableBean {

    private final LogFlood flood;

    LogFloodSetup(Clock clock) {
        flood = new LogFlood(clock);
    }

    @Override
    public void afterPropertiesSet() {
        flood.start();
        appenders().forEach(appender -> appender.addFilter(flood));
    }

    @Override
    public void destroy() {
        // an appender that outlives the portal stops filtering
        flood.stop();
    }

    private static List<Appender<ILoggingEvent>> appenders() {
        List<Appender<ILoggingEvent>> all = new ArrayList<>();
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        if (factory instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).iteratorForAppenders().forEachRemaining(all::add);
        }
        return all;
    }
}
