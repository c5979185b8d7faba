package org.jobatlas.account.internal;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.account.internal.OneTimeToken.Purpose;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** Writes letters in the language of their reader, at the moment they are delivered. */
@Component
class LetterComposer {

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final AccountProperties properties;
    private final Clock clock;
    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    LetterComposer(AccountRepository accounts, OneTimeLinks links, AccountProperties properties, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.properties = properties;
        this.clock = clock;
        texts.setBasename("messages.account");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    /** Empty when there is nothing to say, as when a password is to be reset that nobody has. */
    @Transactional
    Optional<ComposedLetter> compose(Letter letter) {
        var account = accounts.findByEmail(letter.recipient().value());
        return switch (letter.kind()) {
            case SIGN_UP -> Optional.of(account.isPresent() ? alreadySignedUp(letter) : invitation(letter));
            case PASSWORD_RESET -> account.filter(Account::isActive).map(owner -> reset(letter));
            case PASSWORD_CHANGED -> Optional.of(write(letter, "changed", properties.link("forgotten-password")));
        };
    }

    private ComposedLetter invitation(Letter letter) {
        var token = links.create(Purpose.SIGN_UP, letter, clock.instant().plus(properties.signUpLinkLasts()));
        return write(letter, "sign-up", properties.link("confirm?token=" + token));
    }

    private ComposedLetter alreadySignedUp(Letter letter) {
        return write(letter, "signed-up", properties.link("login"));
    }

    private ComposedLetter reset(Letter letter) {
        var token = links.create(Purpose.PASSWORD_RESET, letter, clock.instant().plus(properties.resetLinkLasts()));
        return write(letter, "reset", properties.link("reset-password?token=" + token));
    }

    private ComposedLetter write(Letter letter, String kind, URI link) {
        var locale = letter.locale();
        var greeting = letter.displayName()
                .map(name -> text(locale, "account.letter.greeting-name", name))
                .orElseGet(() -> text(locale, "account.letter.greeting"));
        var before = List.of(greeting, text(locale, "account.letter." + kind + ".body"));
        var after = text(locale, "account.letter." + kind + ".after", hours(kind));
        var plain = Stream.concat(before.stream(), Stream.of(link.toString(), after))
                .collect(Collectors.joining("\n\n"));
        var label = text(locale, "account.letter." + kind + ".link");
        return new ComposedLetter(
                text(locale, "account.letter." + kind + ".subject"),
                plain,
                html(locale, before, anchor(link, label), after));
    }

    private long hours(String kind) {
        return (kind.equals("sign-up") ? properties.signUpLinkLasts() : properties.resetLinkLasts()).toHours();
    }

    private static String html(Locale locale, List<String> before, String anchor, String after) {
        var paragraphs = before.stream().map(LetterComposer::paragraph).collect(Collectors.joining("\n"));
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"></head><body>
                %s
                <p>%s</p>
                %s
                </body></html>
                """.formatted(locale.getLanguage(), paragraphs, anchor, paragraph(after));
    }

    private static String paragraph(String text) {
        return "<p>" + HtmlUtils.htmlEscape(text, "UTF-8") + "</p>";
    }

    private static String anchor(URI link, String label) {
        return "<a href=\"" + HtmlUtils.htmlEscape(link.toString(), "UTF-8") + "\">"
                + HtmlUtils.htmlEscape(label, "UTF-8") + "</a>";
    }

    private String text(Locale locale, String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
