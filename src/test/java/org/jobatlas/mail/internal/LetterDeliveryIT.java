package org.jobatlas.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jobatlas.mail.LetterRequest;
import org.jobatlas.mail.Mail;
import org.jobatlas.mail.internal.MailSlice.Offer;
import org.jobatlas.shared.EmailAddress;
import org.jobatlas.testing.AdjustableClock;
import org.jobatlas.testing.TestDatabase;
import org.jobatlas.testing.WithoutVaadin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** From a request to a letter in a mailbox, also when something goes wrong on the way. */
@SpringBootTest(
        classes = MailSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            WithoutVaadin.SETTING,
            "spring.jpa.properties.hibernate.search.enabled=false",
            "db-scheduler.enabled=false",
            "spring.modulith.moments.enabled=false",
            "jobatlas.mail.from=portal@jobs.example"
        })
@ContextConfiguration(initializers = TestDatabase.class)
class LetterDeliveryIT {

    @Autowired
    private Mail mail;

    @Autowired
    private LetterDelivery delivery;

    @Autowired
    private LetterStore store;

    @Autowired
    private MailHousekeeping housekeeping;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private GreenMail server;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private AdjustableClock clock;

    private final EmailAddress reader =
            new EmailAddress("p" + UUID.randomUUID().toString().substring(0, 12) + "@example.org");

    @BeforeEach
    void emptyMailbox() throws Exception {
        startServer();
        jdbc.sql("delete from mail_letter").update();
        server.purgeEmailFromAllMailboxes();
    }

    @Test
    void aLetterLeavesWhenItsTransactionIsCommittedAndNeverOtherwise() {
        transaction.executeWithoutResult(status -> {
            mail.post(reader, Locale.ENGLISH, offer("Nurse"));
            CompletableFuture.runAsync(delivery::deliverDue).join();
            assertThat(received()).isEmpty();
        });
        transaction.executeWithoutResult(status -> {
            mail.post(reader, Locale.ENGLISH, offer("Never"));
            status.setRollbackOnly();
        });
        delivery.deliverDue();
        delivery.deliverDue();
        assertThat(subjects()).containsExactly("Nurse");
    }

    @Test
    void lettersAreAskedForInATransactionAlone() {
        assertThatThrownBy(() -> mail.post(reader, Locale.ENGLISH, offer("Nurse")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aRequestThatNobodyWritesIsRefusedAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> post(new MailSlice.Unknown()));
    }

    @Test
    void whatAStrangerTypedBecomesNoHeader() throws Exception {
        var attack = "Nurse\r\nBcc: other@example.org\r\n\r\nbody\u2028\u0085Cc: third@example.org";
        post(new Offer(attack, Optional.of("Ada\r\nReply-To: x@example.org")));
        delivery.deliverDue();
        var letter = received().getFirst();
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getHeader("Cc")).isNull();
        assertThat(letter.getHeader("Reply-To")).isNull();
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(letter.getSubject())
                .startsWith("Nurse  Bcc: other@example.org")
                .doesNotContain("\r", "\n");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void noAddressWithALineBreakExists() {
        assertThat(EmailAddress.parse("a@example.org\r\nBcc: b@example.org")).isEmpty();
        assertThat(EmailAddress.parse("a@example.org,b@example.org")).isEmpty();
        assertThat(EmailAddress.parse("\"a\r\nBcc: b\"@example.org")).isEmpty();
    }

    @Test
    void markupInWordsIsShownAndNotObeyed() throws Exception {
        post(new Offer("Nurse & <i>co</i>", Optional.of("<img src=x>")));
        delivery.deliverDue();
        var html = part(received().getFirst(), 1);
        assertThat(html)
                .contains("&lt;img src=x&gt;", "Before &lt;b&gt;", "a=b&amp;c=d", "Look &amp; see")
                .doesNotContain("<img", "<b>", "<i>");
        assertThat(part(received().getFirst(), 0))
                .contains("Hello <img src=x>,", "https://jobs.example/jobs/1?a=b&c=d");
    }

    @Test
    void theTemplateSpeaksTheLanguageOfTheReader() throws Exception {
        transaction.executeWithoutResult(
                status -> mail.post(reader, Locale.of("sv", "SE"), new Offer("Sjuksköterska", Optional.of("Åsa"))));
        delivery.deliverDue();
        assertThat(part(received().getFirst(), 0)).startsWith("Hej Åsa,");
        assertThat(part(received().getFirst(), 1)).contains("<html lang=\"sv\">");
    }

    @Test
    void aLanguageThatThePortalDoesNotSpeakGetsEnglishThatSaysSo() throws Exception {
        transaction.executeWithoutResult(status -> mail.post(reader, Locale.GERMAN, offer("Nurse")));
        delivery.deliverDue();
        assertThat(part(received().getFirst(), 1)).contains("<html lang=\"en\">", "Hello,");
    }

    @Test
    void aLetterWaitsForAServerThatIsAwayAndKeepsItsMessageId() throws Exception {
        server.stop();
        post(offer("Nurse"));
        delivery.deliverDue();
        assertThat(error()).isNotBlank().doesNotContain(reader.value());
        startServer();
        delivery.deliverDue();
        assertThat(received()).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        delivery.deliverDue();
        clock.advance(Duration.ofDays(1));
        delivery.deliverDue();
        assertThat(received()).hasSize(1);
        assertThat(received().getFirst().getMessageID())
                .isEqualTo("<"
                        + jdbc.sql("select id::text from mail_letter")
                                .query(String.class)
                                .single() + "@jobs.example>");
    }

    @Test
    void aLetterIsGivenUpAfterEightFailures() {
        post(offer("boom"));
        for (int i = 0; i < 12; i++) {
            delivery.deliverDue();
            clock.advance(Duration.ofDays(1));
        }
        assertThat(state()).isEqualTo("GIVEN_UP");
        assertThat(jdbc.sql("select attempts from mail_letter")
                        .query(Integer.class)
                        .single())
                .isEqualTo(LetterStore.MOST_ATTEMPTS);
    }

    @Test
    void aLetterThatCannotBeWrittenHoldsNoOtherUp() {
        post(offer("boom"));
        post(offer("Nurse"));
        delivery.deliverDue();
        assertThat(subjects()).containsExactly("Nurse");
        assertThat(jdbc.sql("select last_error from mail_letter where state = 'WAITING'")
                        .query(String.class)
                        .single())
                .contains("(recipient)")
                .doesNotContain(reader.value());
    }

    @Test
    void aLetterWithNothingToSayIsNotSent() {
        post(offer("gone"));
        delivery.deliverDue();
        assertThat(state()).isEqualTo("NOTHING_TO_SAY");
        assertThat(received()).isEmpty();
    }

    @Test
    void anotherNodeSendsTheLetterOfOneThatDied() {
        post(offer("Nurse"));
        // taken, and never heard of again
        assertThat(store.take(clock.instant())).isPresent();
        delivery.deliverDue();
        assertThat(received()).isEmpty();
        clock.advance(LetterStore.LEASE);
        delivery.deliverDue();
        assertThat(subjects()).containsExactly("Nurse");
    }

    @Test
    void nodesThatWorkAtTheSameTimeSendEachLetterOnce() {
        var titles =
                Stream.iterate(1, n -> n + 1).limit(40).map(n -> "Offer " + n).toList();
        titles.forEach(title -> post(offer(title)));
        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                nodes.execute(delivery::deliverDue);
            }
        }
        assertThat(subjects()).containsExactlyInAnyOrderElementsOf(titles);
    }

    @Test
    void whatWasAskedForIsErasedOnceItIsDelivered() {
        post(new Offer("A secret wish", Optional.of("Ada")));
        assertThat(row()).contains("A secret wish");
        delivery.deliverDue();
        assertThat(row()).contains("DELIVERED").doesNotContain("A secret wish", "Ada");
    }

    @Test
    void whoIsForgottenGetsNoLetterAndLeavesNoRow() {
        post(offer("Nurse"));
        transaction.executeWithoutResult(status -> mail.forget(reader));
        delivery.deliverDue();
        assertThat(received()).isEmpty();
        assertThat(jdbc.sql("select count(*) from mail_letter")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void lettersAreForgottenAfterTheirTime() {
        post(offer("Nurse"));
        delivery.deliverDue();
        clock.advance(Duration.ofDays(13));
        housekeeping.tidy();
        assertThat(row()).isNotEmpty();
        clock.advance(Duration.ofDays(2));
        housekeeping.tidy();
        assertThat(jdbc.sql("select count(*) from mail_letter")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static Offer offer(String title) {
        return new Offer(title, Optional.empty());
    }

    private void post(LetterRequest request) {
        transaction.executeWithoutResult(status -> mail.post(reader, Locale.ENGLISH, request));
    }

    private List<MimeMessage> received() {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> recipients(message).equals(reader.value()))
                .toList();
    }

    private List<String> subjects() {
        return received().stream()
                .map(message -> {
                    try {
                        return message.getSubject();
                    } catch (jakarta.mail.MessagingException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    private static String recipients(MimeMessage message) {
        try {
            return GreenMailUtil.getAddressList(message.getAllRecipients());
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** The plain text (0) or the HTML (1). */
    private static String part(MimeMessage message, int number) throws Exception {
        var content = message.getContent();
        while (content instanceof jakarta.mail.internet.MimeMultipart parts) {
            content = parts.getBodyPart(Math.min(number, parts.getCount() - 1)).getContent();
        }
        return content.toString();
    }

    private void startServer() {
        if (!server.isRunning()) {
            server.start();
        }
        sender.setPort(server.getSmtp().getPort());
    }

    private String state() {
        return jdbc.sql("select state from mail_letter").query(String.class).single();
    }

    private String error() {
        return jdbc.sql("select last_error from mail_letter")
                .query(String.class)
                .single();
    }

    private String row() {
        return jdbc.sql("select l::text from mail_letter l").query(String.class).single();
    }
}
