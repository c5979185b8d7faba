package org.jobatlas.account.ui.data;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jobatlas.account.Consents;
import org.jobatlas.account.OwnData;
import org.jobatlas.account.ui.AccountPage;
import org.jobatlas.account.ui.AccountView;

/** The page of one's own data: what is stored, the consents, export and erasure. */
@Route("account/data")
@PermitAll
public class MyDataView extends AccountPage implements HasDynamicTitle {

    private final transient OwnData data;

    MyDataView(Consents consents, OwnData data) {
        this.data = data;
        setMaxWidth("42rem");
        add(new H1(getTranslation("account.data.title")), new Paragraph(getTranslation("account.data.text")));
        add(new H2(getTranslation("account.consent.title")));
        consents.own().forEach(consent -> add(new ConsentSwitch(consent, consents)));
        add(new Paragraph(getTranslation("account.consent.letters")));
        add(new H2(getTranslation("account.data.kept")), kept());
        add(
                new H2(getTranslation("account.data.take")),
                new Paragraph(getTranslation("account.data.take.text")),
                new ArchiveSection(data));
        add(
                new H2(getTranslation("account.own.farewell")),
                new Paragraph(getTranslation("account.data.erase.text")),
                new RouterLink(getTranslation("account.data.erase"), AccountView.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.data.title");
    }

    private UnorderedList kept() {
        var list = new UnorderedList();
        data.kept().forEach(kept -> {
            var item = new ListItem(getTranslation("personal." + kept.kind(), kept.entries()));
            if (kept.keeps().isEmpty()) {
                item.add(sentence(getTranslation("personal.keep.yours")));
            }
            kept.keeps()
                    .forEach((what, time) -> item.add(sentence(getTranslation("personal.keep." + what, length(time)))));
            list.add(item);
        });
        return list;
    }

    private static Paragraph sentence(String text) {
        var sentence = new Paragraph(text);
        sentence.addClassName("personal-keep");
        return sentence;
    }

    private String length(Period time) {
        long months = time.toTotalMonths();
        long days = ChronoUnit.DAYS.between(LocalDate.EPOCH.plusMonths(months), LocalDate.EPOCH.plus(time));
        return days == 0
                ? getTranslation("personal.months", months)
                : getTranslation("personal.days", ChronoUnit.DAYS.between(LocalDate.EPOCH, LocalDate.EPOCH.plus(time)));
    }
}
