package org.jobatlas.account.ui.data;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Optional;
import org.jobatlas.account.Consent;
import org.jobatlas.account.Consents;
import org.jobatlas.uikit.Dates;

/** Explains one use of personal data and switches the consent to it, effective at once. */
class ConsentSwitch extends Div {

    private final Paragraph since = new Paragraph();

    ConsentSwitch(Consent consent, Consents consents) {
        addClassName("consent");
        var key = consent.use().messageKey(consent.use().textVersion());
        var agreed = new Checkbox(getTranslation(key), consent.given());
        agreed.addValueChangeListener(change -> {
            consents.answer(consent.use(), change.getValue());
            consents.own().stream()
                    .filter(now -> now.use() == consent.use())
                    .forEach(now -> show(now.given(), now.since()));
        });
        var text = new Paragraph(getTranslation(key + ".text"));
        text.addClassName("consent-text");
        since.addClassName("consent-since");
        since.getElement().setAttribute("role", "status");
        add(agreed, text, since);
        show(consent.given(), consent.since());
        if (consent.since().isPresent() && consent.isOfAnEarlierText()) {
            add(earlier(consent));
        }
    }

    /** What the person answered before the text changed. */
    private Details earlier(Consent consent) {
        var key = consent.use().messageKey(consent.textVersion());
        return new Details(
                getTranslation("account.consent.earlier"),
                new Paragraph(getTranslation(key)),
                new Paragraph(getTranslation(key + ".text")));
    }

    private void show(boolean given, Optional<Instant> at) {
        since.setText(at.map(moment -> getTranslation(
                        given ? "account.consent.given" : "account.consent.withdrawn",
                        Dates.toTheMinute(getLocale()).format(moment)))
                .orElse(getTranslation(given ? "account.consent.unasked" : "account.consent.never")));
    }
}
