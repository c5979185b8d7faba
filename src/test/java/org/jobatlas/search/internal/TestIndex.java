package org.jobatlas.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jobatlas.testing.ElasticsearchTestNode;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives every application context of a test its own empty index: a folder, or a prefix on the test node. */
public final class TestIndex implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String backend = context.getEnvironment().getProperty("jobatlas.search.backend", "lucene");
        Map<String, Object> settings = backend.equals("elasticsearch")
                ? Map.of(
                        "jobatlas.search.elasticsearch.uris",
                        ElasticsearchTestNode.shared().uri().toString(),
                        "jobatlas.search.elasticsearch.prefix",
                        "test" + COUNT.incrementAndGet() + "-")
                : Map.of("jobatlas.search.folder", folder());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test index", settings));
    }

    private static String folder() {
        try {
            return Files.createTempDirectory("jobatlas-index").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
