package org.jobatlas.account.internal;

import java.util.List;
import java.util.Optional;
import org.jobatlas.account.Outbox;
import org.jobatlas.account.OutboxLetter;
import org.jobatlas.account.Visitor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredOutbox implements Outbox {

    private final LetterRepository letters;
    private final AccountProperties properties;

    StoredOutbox(LetterRepository letters, AccountProperties properties) {
        this.letters = letters;
        this.properties = properties;
    }

    @Override
    public boolean isOpen() {
        return properties.demo();
    }

    @Override
    @Transactional(readOnly = true)
    public List<OutboxLetter> newest(Visitor visitor, int limit) {
        var device = visitor.device().map(Secrets::hash).orElse("");
        return isOpen()
                ? letters.findShown(Secrets.hash(visitor.session()), device, limit).stream()
                        .map(Letter::shown)
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }
}
