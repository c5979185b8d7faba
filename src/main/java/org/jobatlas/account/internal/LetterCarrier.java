package org.jobatlas.account.internal;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.jobatlas.account.EmailAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server of {@code spring.mail}. */
@Component
class LetterCarrier {

    private final ObjectProvider<JavaMailSender> sender;
    private final AccountProperties properties;

    LetterCarrier(ObjectProvider<JavaMailSender> sender, AccountProperties properties) {
        this.sender = sender;
        this.properties = properties;
    }

    void send(EmailAddress recipient, ComposedLetter letter) {
        var server = sender.getIfAvailable();
        if (server == null) {
            throw new MailSendException("No mail server: set spring.mail.host");
        }
        var message = server.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(properties.mailFrom());
            helper.setTo(recipient.value());
            helper.setSubject(letter.subject());
            helper.setText(letter.text(), letter.html());
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
        server.send(message);
    }
}
