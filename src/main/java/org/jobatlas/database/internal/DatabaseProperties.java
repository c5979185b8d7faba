package org.jobatlas.database.internal;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the embedded database; unused where {@code spring.datasource.url} is set.
 *
 * @param folder the portal's data folder; the database is in {@code postgres} below it
 * @param attach whether to use the database of a running portal instead of refusing to start
 */
@Validated
@ConfigurationProperties("jobatlas.database")
record DatabaseProperties(
        @NotNull Path folder, @DefaultValue("false") boolean attach) {}
