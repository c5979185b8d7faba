package org.jobatlas.feedback.internal.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jobatlas.feedback.EvidencePacks;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.ImpressionRecords;
import org.jobatlas.feedback.LoggedList;
import org.jobatlas.feedback.internal.lists.LoggedLists;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Service
class ZippedEvidence implements EvidencePacks {

    private final LoggedLists lists;
    private final ImpressionRecords records;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ZippedEvidence(LoggedLists lists, ImpressionRecords records, JdbcClient jdbc, JsonMapper json) {
        this.lists = lists;
        this.records = records;
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public boolean write(ImpressionListId list, OutputStream out) {
        Optional<LoggedList> logged = lists.find(list);
        logged.ifPresent(found -> write(found, records.find(list), out));
        return logged.isPresent();
    }

    private void write(LoggedList list, Optional<byte[]> record, OutputStream out) {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            entry(zip, "README.txt", readMe(list).getBytes(StandardCharsets.UTF_8));
            ObjectNode shown = json.valueToTree(list);
            shown.put("person", pseudonym(list.person()));
            entry(zip, "list.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(shown));
            if (record.isPresent()) {
                try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(record.get()))) {
                    entry(zip, "record.json", in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String readMe(LoggedList list) {
        return """
            list.json    what was shown, where, and everything that was done with it; the person is a pseudonym of this portal
            record.json  how it came about: all that could be shown, how it was measured and scored, and how likeness spread it;
                         missing where the list was made by a search or the time of the record is over
            ./jobatlas explain %s makes the list once more from the record.
            """.formatted(list.id());
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private @Nullable String pseudonym(@Nullable UUID person) {
        return person == null
                ? null
                : jdbc.sql("select feedback_person(?)")
                        .param(person)
                        .query(String.class)
                        .single();
    }
}
