package org.jobatlas.account.internal.log;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.TimeBasedRollingPolicy;
import org.jobatlas.account.internal.AccountProperties;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Makes a running portal write its security log to {@code logs/security.log} in its data folder: one file a day, kept
 * as long as the settings say.
 */
@Component
@Profile("portal")
class SecurityLogFile implements InitializingBean {

    private final AccountProperties properties;
    private final Environment environment;

    SecurityLogFile(AccountProperties properties, Environment environment) {
        this.properties = properties;
        this.environment = environment;
    }

    @Override
    public void afterPropertiesSet() {
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        if (factory instanceof LoggerContext context) {
            attach(context.getLogger(SecurityLines.LOGGER), environment.getProperty("jobatlas.data", "data") + "/logs");
        }
    }

    private void attach(Logger logger, String folder) {
        var appender = new RollingFileAppender<ILoggingEvent>();
        appender.setContext(logger.getLoggerContext());
        appender.setFile(folder + "/security.log");
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(logger.getLoggerContext());
        encoder.setPattern("%msg%n");
        encoder.start();
        appender.setEncoder(encoder);
        var days = new TimeBasedRollingPolicy<ILoggingEvent>();
        days.setContext(logger.getLoggerContext());
        days.setParent(appender);
        days.setFileNamePattern(folder + "/security-%d{yyyy-MM-dd}.log");
        days.setMaxHistory((int) properties.securityLogKeep().toDays());
        days.setCleanHistoryOnStart(true);
        days.start();
        appender.setRollingPolicy(days);
        appender.start();
        logger.detachAndStopAllAppenders();
        logger.addAppender(appender);
        logger.setAdditive(false);
    }
}
