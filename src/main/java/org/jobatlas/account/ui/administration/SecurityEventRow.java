package org.jobatlas.account.ui.administration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.Role;
import org.jobatlas.account.SecurityEvent.Kind;
import org.jobatlas.account.SecurityLog;
import org.jobatlas.uikit.Chip;
import org.jobatlas.uikit.Dates;

/** One event of the security log. */
final class SecurityEventRow extends ListItem {

    private static final Set<Kind> ALARMS =
            Set.of(Kind.SIGN_IN_FAILED, Kind.SIGN_IN_SLOWED, Kind.PASSWORD_WRONG, Kind.COOKIE_COPIED, Kind.SUSPENDED);

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Map<String, String> WORDS = words();

    SecurityEventRow(SecurityLog.Entry entry) {
        addClassName("security-event");
        var event = entry.event();
        var when = new Span(Dates.dateTime(FormatStyle.SHORT, getLocale()).format(event.at()));
        when.addClassName("security-when");
        var what = new Chip(getTranslation(key(event.kind())))
                .styled(ALARMS.contains(event.kind()) ? "chip-missing" : "chip-have");
        var details = new Div();
        details.addClassName("security-details");
        byWhom(entry).ifPresent(text -> details.add(new Span(text)));
        event.network().ifPresent(network -> details.add(new Span(network)));
        if (!event.detail().isEmpty()) {
            details.add(
                    new Span(SPACE.splitAsStream(event.detail()).map(this::word).collect(Collectors.joining(" "))));
        }
        add(when, what, whom(entry), details);
    }

    static String key(Kind kind) {
        return "account.security.kind." + kind.name().toLowerCase(Locale.ROOT);
    }

    /** Roles, uses and the like by their names; numbers as they are. */
    private String word(String detail) {
        String bare = detail.replaceAll("[\\[\\],]", "");
        String key = WORDS.get(bare);
        return key == null ? detail : detail.replace(bare, getTranslation(key)).replaceAll("[\\[\\]]", "");
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>(Map.of(
                "password", "account.security.with.password",
                "cookie", "account.security.with.cookie",
                "OWNER", "employer.rights.owner",
                "MEMBER", "employer.rights.member"));
        for (Role role : Role.values()) {
            words.put(role.name(), "account.role." + role.name().toLowerCase(Locale.ROOT));
        }
        for (Use use : Use.values()) {
            words.put(use.name(), use.messageKey(use.textVersion()));
        }
        return Map.copyOf(words);
    }

    private Span whom(SecurityLog.Entry entry) {
        var address = new Span(entry.account()
                .map(email -> email.value())
                .orElseGet(() -> getTranslation(
                        entry.event().account().isPresent() ? "account.security.gone" : "account.security.nobody")));
        address.addClassName("security-whom");
        return address;
    }

    /** Shown only if it was another account. */
    private Optional<String> byWhom(SecurityLog.Entry entry) {
        return entry.event()
                .actor()
                .filter(actor -> entry.event().account().filter(actor::equals).isEmpty())
                .map(actor -> getTranslation(
                        "account.security.by",
                        entry.actor()
                                .map(email -> email.value())
                                .orElseGet(() -> getTranslation("account.security.gone"))));
    }
}
