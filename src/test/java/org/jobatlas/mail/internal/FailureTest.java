package org.jobatlas.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jobatlas.shared.EmailAddress;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

class FailureTest {

    private static final EmailAddress READER = new EmailAddress("ada@example.org");

    @Test
    void anAddressThatTheServerRefusesForGoodIsNotTriedAgain() throws Exception {
        assertThat(refused(550).isFinal()).isTrue();
        assertThat(refused(451).isFinal()).isFalse();
        assertThat(Failure.of(new IllegalStateException("bug"), READER).isFinal())
                .isFalse();
    }

    @Test
    void theAddressIsNotRepeated() throws Exception {
        assertThat(refused(550).text()).contains("(recipient)").doesNotContainIgnoringCase("ada@example.org");
    }

    @Test
    void aLongStoryIsCutShort() {
        assertThat(Failure.of(new IllegalStateException("x".repeat(10_000)), READER)
                        .text())
                .hasSizeLessThanOrEqualTo(500);
    }

    private static Failure refused(int code) throws Exception {
        var refusal = new SMTPAddressFailedException(
                new InternetAddress(READER.value()), "RCPT TO", code, code + " <ADA@example.org> unknown");
        var sending = new SendFailedException("Invalid Addresses", refusal);
        return Failure.of(new MailSendException(Map.of(new Object(), sending)), READER);
    }
}
