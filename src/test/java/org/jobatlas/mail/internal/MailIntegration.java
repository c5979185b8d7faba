package org.jobatlas.mail.internal;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.mail.LetterRequest;
import org.jobatlas.mail.Mail;
import org.jobatlas.mail.internal.MailSlice.Offer;
import org.jobatlas.shared.EmailAddress;
import org.jobatlas.testing.AdjustableClock;
import org.jobatlas.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail with its database and a mail server in this process. */
@DatabaseTest(classes = MailSlice.class, properties = "jobatlas.mail.from=portal@jobs.example")
abstract class MailIntegration {

    @Autowired
    Mail mail;

    @Autowired
    LetterDelivery delivery;

    @Autowired
    LetterStore store;

    @Autowired
    MailHousekeeping housekeeping;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    GreenMail server;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    AdjustableClock clock;

    final EmailAddress reader =
            new EmailAddress("p" + UUID.randomUUID().toString().substring(0, 12) + "@example.org");

    @BeforeEach
    void emptyMailbox() throws Exception {
        startServer();
        jdbc.sql("delete from mail_letter").update();
        server.purgeEmailFromAllMailboxes();
    }

    static Offer offer(String title) {
        return new Offer(title, Optional.empty());
    }

    void post(LetterRequest request) {
        transaction.executeWithoutResult(status -> mail.post(reader, Locale.ENGLISH, request));
    }

    List<MimeMessage> received() {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> recipients(message).equals(reader.value()))
                .toList();
    }

    List<String> subjects() {
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

    static String recipients(MimeMessage message) {
        try {
            return GreenMailUtil.getAddressList(message.getAllRecipients());
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** The plain text (0) or the HTML (1). */
    static String part(MimeMessage message, int number) throws Exception {
        var content = message.getContent();
        while (content instanceof jakarta.mail.internet.MimeMultipart parts) {
            content = parts.getBodyPart(Math.min(number, parts.getCount() - 1)).getContent();
        }
        return content.toString();
    }

    void startServer() {
        if (!server.isRunning()) {
            server.start();
        }
        sender.setPort(server.getSmtp().getPort());
    }

    String state() {
        return jdbc.sql("select state from mail_letter").query(String.class).single();
    }

    String error() {
        return jdbc.sql("select last_error from mail_letter")
                .query(String.class)
                .single();
    }

    String row() {
        return jdbc.sql("select l::text from mail_letter l").query(String.class).single();
    }
}
