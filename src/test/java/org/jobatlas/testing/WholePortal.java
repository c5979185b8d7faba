package org.jobatlas.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jobatlas.JobatlasApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.io.UrlResource;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** All rooms of the portal in one process on a folder of its own, as a command has them: no web server, and nothing in the background. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableMethodSecurity
@AutoConfigurationPackage(basePackages = "org.jobatlas")
@ConfigurationPropertiesScan("org.jobatlas")
@ComponentScan(
        basePackages = "org.jobatlas",
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = WholePortal.OfTests.class),
            @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JobatlasApplication.class)
        })
public class WholePortal {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Starts on this folder; settings as {@code name=value}. */
    public static ConfigurableApplicationContext start(Path folder, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--jobatlas.data=" + folder,
                "--jobatlas.background=false",
                "--jobatlas.warm-up=false",
                "--" + WithoutVaadin.SETTING));
        for (String setting : settings) {
            arguments.add("--" + setting);
        }
        return new SpringApplicationBuilder(WholePortal.class)
                .web(WebApplicationType.NONE)
                .profiles("command")
                .run(arguments.toArray(String[]::new));
    }

    /** What lies among the tests is none of the portal's. */
    static final class OfTests implements TypeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory others) {
            return type.getResource() instanceof UrlResource resource
                    ? resource.getURL().getPath().contains("/test-classes/")
                    : type.getResource().getDescription().contains("test-classes");
        }
    }
}
