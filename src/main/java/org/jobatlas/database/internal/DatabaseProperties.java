package org.jobatlas.database.internal;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the embedded database; unused where {@code spring.datasource.url} names another one.
 *
 * @param folder the portal's data folder; the database keeps its files in {@code postgres} below it
 * @param attach whether to use the database of a portal that runs on the folder instead of refusing to start
 */
@Validated
@ConfigurationProperties("jobatlas.database")
record DatabaseProperties(
        @NotNull Path folder, @DefaultValue("false") boolean attach) {}
