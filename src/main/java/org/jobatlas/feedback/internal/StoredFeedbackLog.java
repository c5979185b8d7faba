package org.jobatlas.feedback.internal;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jobatlas.feedback.FeedbackLog;
import org.jobatlas.feedback.LoggedList;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
class StoredFeedbackLog implements FeedbackLog {

    private final LoggedLists lists;
    private final JsonMapper json;

    StoredFeedbackLog(LoggedLists lists, JsonMapper json) {
        this.lists = lists;
        this.json = json;
    }

    @Override
    public void read(Instant since, Consumer<LoggedList> into) {
        LoggedLists.Place place = LoggedLists.Place.before(since);
        for (List<LoggedList> page = lists.after(place); !page.isEmpty(); page = lists.after(place)) {
            page.forEach(into);
            place = LoggedLists.Place.of(page.getLast());
        }
    }

    @Override
    public long export(Instant since, OutputStream out) {
        AtomicLong count = new AtomicLong();
        try (SequenceWriter lines = json.writerFor(LoggedList.class)
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .withRootValueSeparator("\n")
                .writeValues(out)) {
            read(since, list -> {
                lines.write(list);
                count.incrementAndGet();
            });
        }
        return count.get();
    }

    @Override
    public void read(InputStream exported, Consumer<LoggedList> into) {
        try (MappingIterator<LoggedList> lines =
                json.readerFor(LoggedList.class).readValues(exported)) {
            lines.forEachRemaining(into);
        }
    }
}
