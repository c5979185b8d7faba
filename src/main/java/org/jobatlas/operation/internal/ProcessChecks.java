package org.jobatlas.operation.internal;

import java.util.Optional;
import org.jobatlas.embedding.ModelInfo;
import org.jobatlas.operation.Finding;
import org.jobatlas.resume.ResumeTextExtractor;
import org.jobatlas.search.SearchEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Checks the capabilities of this process. */
@Configuration(proxyBeanMethods = false)
class ProcessChecks {

    private static final int JAVA = 25;
    private static final long ENOUGH_MEMORY = 700L << 20;
    private static final int SHOWN_OF_CHECKSUM = 12;

    @Bean
    @Order(1)
    Check javaCheck() {
        return new NamedCheck("Java", subject -> {
            Runtime.Version version = Runtime.version();
            String says = version + ", " + System.getProperty("java.vendor");
            return Optional.of(
                    version.feature() >= JAVA
                            ? Finding.ok(subject, says)
                            : Finding.fail(subject, says + ": " + JAVA + " or newer is needed"));
        });
    }

    @Bean
    @Order(2)
    Check memoryCheck() {
        return new NamedCheck("Memory", subject -> {
            long most = Runtime.getRuntime().maxMemory();
            String says = (most >> 20) + " MB for Java, " + Runtime.getRuntime().availableProcessors() + " processors";
            return Optional.of(
                    most >= ENOUGH_MEMORY
                            ? Finding.ok(subject, says)
                            : Finding.warn(subject, says + ": 1 GB (-Xmx1g) is recommended"));
        });
    }

    @Bean
    @Order(3)
    Check modelCheck(ModelInfo model) {
        return new NamedCheck(
                "Model",
                subject -> Optional.of(Finding.ok(
                        subject,
                        model.name() + ", " + model.dimensions() + " dimensions, checksum "
                                + model.sha256().substring(0, SHOWN_OF_CHECKSUM) + "… as expected")));
    }

    @Bean
    @Order(4)
    Check simdCheck(SearchEngine engine) {
        return new NamedCheck("SIMD for Lucene", subject -> {
            if (engine.usesSimd()) {
                return Optional.of(Finding.ok(subject, "on"));
            }
            String says = "off: start Java with --add-modules jdk.incubator.vector";
            return Optional.of(
                    engine.backend().equals("lucene") ? Finding.fail(subject, says) : Finding.warn(subject, says));
        });
    }

    @Bean
    @Order(5)
    Check ocrCheck(ResumeTextExtractor extractor) {
        return new NamedCheck(
                "OCR",
                subject -> Optional.of(
                        extractor.readsPictures()
                                ? Finding.ok(subject, "on")
                                : Finding.warn(subject, "off: install Tesseract to read scanned resumes")));
    }

    @Bean
    @Order(9)
    Check browserCheck() {
        return new NamedCheck(
                "Browser for tests",
                subject -> Optional.of(Browsers.find()
                        .map(path -> Finding.ok(subject, path.toString()))
                        .orElseGet(() -> Finding.warn(subject, "none: the browser tests are skipped"))));
    }
}
