package org.jobatlas.account.internal.letter;

import java.util.List;
import org.jobatlas.account.Outbox;
import org.jobatlas.account.OutboxLetter;
import org.jobatlas.account.Visitor;
import org.jobatlas.account.internal.AccountProperties;
import org.jobatlas.account.internal.Secrets;
import org.jobatlas.account.internal.demo.DemoLetterStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredOutbox implements Outbox {

    private final DemoLetterStore letters;
    private final AccountProperties properties;

    StoredOutbox(DemoLetterStore letters, AccountProperties properties) {
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
        return isOpen() ? letters.find(Secrets.hash(visitor.session()), device, limit) : List.of();
    }
}
