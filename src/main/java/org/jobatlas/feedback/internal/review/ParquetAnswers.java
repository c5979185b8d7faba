package org.jobatlas.feedback.internal.review;

import blue.strategic.parquet.ParquetWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jobatlas.feedback.internal.FeedbackProperties;
import org.jobatlas.shared.WorkFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Explicit answers as a Parquet file. */
@Component
public class ParquetAnswers implements InitializingBean {

    private static final Logger log = LoggerFactory.getLogger(ParquetAnswers.class);

    private static final MessageType SCHEMA = new MessageType(
            "answer",
            AnswerExport.COLUMNS.stream()
                    .<Type>map(column -> Types.required(PrimitiveTypeName.BINARY)
                            .as(LogicalTypeAnnotation.stringType())
                            .named(column))
                    .toList());

    private final AnswerExport export;

    private final Path folder;

    ParquetAnswers(AnswerExport export, FeedbackProperties settings) {
        this.export = export;
        this.folder = settings.folder();
    }

    /** Removes what a killed portal left. */
    @Override
    public void afterPropertiesSet() {
        try {
            WorkFolder.removeDead(folder);
        } catch (IOException e) {
            log.warn("What is left of an export could not be removed", e);
        }
    }

    public byte[] write(LocalDate since) {
        try {
            Path own = WorkFolder.create(folder);
            try {
                Path file = own.resolve("feedback.parquet");
                write(since, file);
                return Files.readAllBytes(file);
            } finally {
                WorkFolder.delete(own);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(LocalDate since, Path file) throws IOException {
        try (ParquetWriter<List<String>> writer = ParquetWriter.writeFile(SCHEMA, file.toFile(), (row, values) -> {
            for (int column = 0; column < row.size(); column++) {
                values.write(AnswerExport.COLUMNS.get(column), row.get(column));
            }
        })) {
            export.each(since, row -> add(writer, row));
        }
    }

    private static void add(ParquetWriter<List<String>> writer, List<String> row) {
        try {
            writer.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
