package org.jobatlas.mail.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jobatlas.mail.Letter;
import org.jobatlas.mail.LetterRequest;
import org.jobatlas.mail.LetterWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds the writer of each kind of letter, and converts requests to and from JSON. */
@Component
class Writers {

    private final JsonMapper json = JsonMapper.builder().build();
    private final ObjectProvider<LetterWriter<?>> beans;

    Writers(ObjectProvider<LetterWriter<?>> beans) {
        this.beans = beans;
    }

    String kindOf(LetterRequest request) {
        return beans.stream()
                .filter(writer -> writer.request().equals(request.getClass()))
                .map(LetterWriter::kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody writes letters for " + request.getClass()));
    }

    String keep(LetterRequest request) {
        return json.writeValueAsString(request);
    }

    /** The request and its letter; empty when the letter is no longer needed. */
    Optional<Written> write(StoredLetter letter) {
        Map<String, LetterWriter<?>> byKind = new HashMap<>();
        beans.forEach(writer -> byKind.put(writer.kind(), writer));
        var writer = byKind.get(letter.kind());
        if (writer == null) {
            throw new IllegalStateException("Nobody writes letters of the kind " + letter.kind());
        }
        return write(writer, letter);
    }

    /** A request and its letter. */
    record Written(LetterRequest request, Letter letter) {}

    private <R extends LetterRequest> Optional<Written> write(LetterWriter<R> writer, StoredLetter letter) {
        var request = json.readValue(letter.request(), writer.request());
        return writer.write(request, letter.recipient(), letter.language()).map(text -> new Written(request, text));
    }
}
