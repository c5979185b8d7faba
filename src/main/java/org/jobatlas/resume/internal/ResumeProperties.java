package org.jobatlas.resume.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of resume parsing.
 *
 * @param maxSize files above this are refused unread; also set the upload limit of the front end when raising it
 * @param timeout time one file may take to parse; the parse process is ended behind it
 * @param ocrTimeout the same for scanned pages and pictures, which take seconds each
 * @param memory heap of each parse process; a file that needs more is refused as too complex
 * @param maxCharacters text behind this many characters is left out and {@code ResumeText.truncated} says so
 * @param parallel parse processes, each with its own memory; more uploads than this wait for their turn
 * @param warmUp whether a parse process is started with the portal, so that the first person need not wait for it
 * @param ocr whether Tesseract is looked for at all
 * @param keyFile where the keys of stored resumes are kept, outside the database
 * @param folder where parse processes work; what is left in it of a killed portal is removed at the next start
 * @param queue what may wait for its turn
 * @param account what one account may keep
 */
@Validated
@ConfigurationProperties("jobatlas.resume")
public record ResumeProperties(
        @DefaultValue("10MB") @NotNull DataSize maxSize,

        @DefaultValue("20s") @DurationMin(seconds = 1) @DurationMax(minutes = 5)
        Duration timeout,

        @DefaultValue("60s") @DurationMin(seconds = 1) @DurationMax(minutes = 10)
        Duration ocrTimeout,

        @DefaultValue("256MB") @NotNull DataSize memory,
        @DefaultValue("400000") @Min(1_000) @Max(10_000_000) int maxCharacters,
        @DefaultValue("2") @Min(1) @Max(8) int parallel,
        @DefaultValue("true") boolean warmUp,
        @DefaultValue("true") boolean ocr,
        @DefaultValue("data/resume.keys") @NotNull Path keyFile,
        @DefaultValue("data/reading") @NotNull Path folder,
        @DefaultValue @Valid Queue queue,
        @DefaultValue @Valid Account account) {

    /**
     * What may wait to be read.
     *
     * @param perPerson files of one account or visitor, with the one that is being read
     * @param perNetwork files of one network, with those that are being read
     * @param waiting files of the whole portal
     * @param memory bytes of all these files; one network may take half of it
     * @param patience how long a file waits before its owner is asked to try again
     * @param memoryOfFailures how long a file that took too long or broke the parser is refused unread
     */
    record Queue(
            @DefaultValue("3") @Min(1) int perPerson,
            @DefaultValue("24") @Min(1) int perNetwork,
            @DefaultValue("200") @Min(1) int waiting,
            @DefaultValue("128MB") @NotNull DataSize memory,

            @DefaultValue("3m") @DurationMin(millis = 1) Duration patience,

            @DefaultValue("1h") @DurationMin(seconds = 1) Duration memoryOfFailures) {}

    /**
     * What one account may keep.
     *
     * @param resumes files
     * @param size bytes of all of them
     */
    public record Account(
            @DefaultValue("20") @Min(1) int resumes,
            @DefaultValue("50MB") @NotNull DataSize size) {}
}
