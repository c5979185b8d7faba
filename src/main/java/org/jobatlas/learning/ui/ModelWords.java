package org.jobatlas.learning.ui;

import java.time.Instant;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.AccountSummary;
import org.jobatlas.account.Accounts;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.uikit.Dates;

/** Formats times, people and slices on the page of models. */
record ModelWords(Accounts accounts, Taxonomy taxonomy) {

    /** Looks up messages. */
    interface Texts {
        String get(String key, Object... values);
    }

    String field(String id, Locale locale) {
        return taxonomy.findField(id).map(field -> field.name(locale)).orElse(id);
    }

    /** The name of a slice by its key. */
    String part(String key, Locale locale, Texts texts) {
        String[] name = key.split(":", 2);
        return switch (name[0]) {
            case "field" -> field(name[1], locale);
            case "language" -> Locale.of(name[1]).getDisplayLanguage(locale);
            default -> texts.get("learning.slice." + name[0]);
        };
    }

    String when(Instant at, Locale locale) {
        return Dates.dateTime(FormatStyle.SHORT, locale).format(at);
    }

    String who(Optional<AccountId> by, Texts texts) {
        return by.map(id -> accounts.find(id)
                        .map(AccountSummary::nameToShow)
                        .orElseGet(() -> texts.get("account.security.gone")))
                .orElseGet(() -> texts.get("learning.models.by-portal"));
    }
}
