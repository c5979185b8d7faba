package org.jobatlas.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.util.Optional;
import org.jobatlas.account.Outbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A portal that sends its letters shows none. */
class ClosedOutboxIT extends AccountIntegration {

    @Autowired
    private Outbox outbox;

    @Autowired
    private ServletContext servlets;

    @Test
    void outsideTheDemoThereIsNoOutboxPage() {
        assertThat(DemoOutboxIT.outboxPage(servlets)).isEmpty();
    }

    @Test
    void outsideTheDemoNobodySeesLetters() throws Exception {
        var visitor = someVisitor();
        var email = somebody();
        registration.signUp(email, Optional.empty(), visitor);
        assertThat(lettersTo(email)).hasSize(1);
        assertThat(outbox.isOpen()).isFalse();
        assertThat(outbox.newest(visitor, 50)).isEmpty();
    }
}
