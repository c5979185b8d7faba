package org.jobatlas.feed.internal.upload;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jobatlas.feed.internal.FeedProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Deletes uploads left by a killed portal. A command does not delete those of a running portal. */
@Component
@Profile("portal")
class LeftUploads implements InitializingBean {

    private static final Logger log = LoggerFactory.getLogger(LeftUploads.class);

    private final FeedProperties properties;

    LeftUploads(FeedProperties properties) {
        this.properties = properties;
    }

    @Override
    public void afterPropertiesSet() {
        Path folder = properties.folder();
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, UploadedFile.PATTERN)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            log.warn(
                    "Uploads that were left could not be removed: {}",
                    e.getClass().getSimpleName());
        }
    }
}
