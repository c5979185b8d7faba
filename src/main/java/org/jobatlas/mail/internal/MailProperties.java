package org.jobatlas.mail.internal;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of mail; the mail server itself is set by {@code spring.mail}.
 *
 * @param from the sender of letters
 * @param keep how long the outbox records whether a letter was sent; its content is not kept
 */
@Validated
@ConfigurationProperties("jobatlas.mail")
record MailProperties(
        @DefaultValue("jobatlas@localhost") @NotBlank @Email String from,
        @DefaultValue("14d") Duration keep) {}
