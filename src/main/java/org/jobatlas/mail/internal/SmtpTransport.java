package org.jobatlas.mail.internal;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.jobatlas.mail.Delivery;
import org.jobatlas.mail.LetterTransport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends letters through the mail server of {@code spring.mail}. */
@Component
class SmtpTransport implements LetterTransport {

    private final ObjectProvider<JavaMailSender> sender;
    private final MailProperties properties;

    SmtpTransport(ObjectProvider<JavaMailSender> sender, MailProperties properties) {
        this.sender = sender;
        this.properties = properties;
    }

    @Override
    public void deliver(Delivery delivery) {
        var server = sender.getIfAvailable();
        if (server == null) {
            throw new MailSendException("No mail server: set spring.mail.host");
        }
        var message = server.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(properties.from());
            helper.setTo(delivery.recipient().value());
            helper.setSubject(delivery.letter().subject());
            helper.setText(delivery.letter().text(), delivery.letter().html());
            message.setHeader("Auto-Submitted", "auto-generated");
            // the same for each attempt, so that mail servers drop duplicates
            message.setHeader("Message-ID", "<" + delivery.id() + "@" + domain() + ">");
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
        server.send(message);
    }

    private String domain() {
        return properties.from().substring(properties.from().lastIndexOf('@') + 1);
    }
}
