package org.jobatlas.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** Skips a test class, with the reason, where the Elasticsearch node has not been built. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(
        value = "org.jobatlas.testing.ElasticsearchTestNode#isBuilt",
        disabledReason = "The Elasticsearch node is not built: mvn -f elasticsearch/node/pom.xml package")
public @interface RequiresElasticsearch {}
