package org.jobatlas.mail.internal;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jobatlas.mail.Letter;
import org.jobatlas.mail.LetterRequest;
import org.jobatlas.mail.LetterWriter;
import org.jobatlas.shared.EmailAddress;
import org.jobatlas.testing.AdjustableClock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The module {@code mail} alone, on a real database and a mail server in memory; time stands still. No component, so that no other slice finds it. */
@EnableAutoConfiguration
@ConfigurationPropertiesScan("org.jobatlas.mail")
@ComponentScan("org.jobatlas.mail")
class MailSlice {

    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    /** A letter about a job; what a stranger may have typed is in it. */
    record Offer(String title, Optional<String> name) implements LetterRequest {}

    /** A request that nobody writes. */
    record Unknown() implements LetterRequest {}

    /** Fails with {@code boom}, has nothing to say on {@code gone}, and otherwise writes what it is told. */
    static final class OfferWriter implements LetterWriter<Offer> {

        @Override
        public String kind() {
            return "test.offer";
        }

        @Override
        public Class<Offer> request() {
            return Offer.class;
        }

        @Override
        public Optional<Letter> write(Offer request, EmailAddress recipient, Locale language) {
            if (request.title().equals("boom")) {
                throw new IllegalStateException("cannot write to " + recipient);
            }
            return request.title().equals("gone")
                    ? Optional.empty()
                    : Optional.of(new Letter(
                            request.title(),
                            request.name(),
                            List.of("Before <b>" + request.title() + "</b>"),
                            Optional.of(
                                    new Letter.Action("Look & see", URI.create("https://jobs.example/jobs/1?a=b&c=d"))),
                            List.of("After")));
        }
    }

    @Bean
    OfferWriter offerWriter() {
        return new OfferWriter();
    }

    @Bean
    AdjustableClock clock() {
        return new AdjustableClock(NOW);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail mailServer() {
        return new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    }

    @Bean
    JavaMailSenderImpl mailSender(GreenMail server) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(server.getSmtp().getPort());
        return sender;
    }
}
