package org.jobatlas.job.internal.bulk;

import java.util.Map;
import org.jobatlas.job.internal.writing.OwnWritingCase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A process that writes imports until it is killed; it says after every page that it did one. */
final class EndlessImporting {

    private EndlessImporting() {}

    /** Arguments are settings. */
    public static void main(String[] settings) {
        try (ConfigurableApplicationContext context = slice(settings)) {
            ImportWriter writer = context.getBean(ImportWriter.class);
            while (writer.step()) {
                System.out.println("page");
            }
        }
    }

    /** The part of the portal that writes postings. */
    static ConfigurableApplicationContext slice(String... settings) {
        SpringApplication portal = new SpringApplicationBuilder(OwnWritingCase.Slice.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .build();
        portal.setDefaultProperties(Map.of("logging.level.root", "error"));
        return portal.run(settings);
    }
}
