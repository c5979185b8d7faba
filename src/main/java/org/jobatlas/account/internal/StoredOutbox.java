package org.jobatlas.account.internal;

import java.util.List;
import java.util.Optional;
import org.jobatlas.account.Outbox;
import org.jobatlas.account.OutboxLetter;
import org.springframework.data.domain.Limit;
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
        return properties.demoMail();
    }

    @Override
    @Transactional(readOnly = true)
    public List<OutboxLetter> newest(int limit) {
        return isOpen()
                ? letters.findShown(Limit.of(limit)).stream()
                        .map(Letter::shown)
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }
}
