package org.jobatlas.account.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.Set;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.Consents;
import org.jobatlas.account.OwnData;

/** The page of one's own data: what is stored, the consents, export and erasure. */
@Route("account/data")
@PermitAll
class MyDataView extends AccountPage implements HasDynamicTitle {

    private static final Set<Use> OBEYED = EnumSet.of(Use.MATCHING, Use.BEING_FOUND, Use.TRAINING);

    private final transient OwnData data;

    MyDataView(Consents consents, OwnData data) {
        this.data = data;
        setMaxWidth("42rem");
        add(new H1(getTranslation("account.data.title")), new Paragraph(getTranslation("account.data.text")));
        add(new H2(getTranslation("account.consent.title")));
        // a switch without effect would be a false promise
        consents.own().stream()
                .filter(consent -> OBEYED.contains(consent.use()))
                .forEach(consent -> add(new ConsentSwitch(consent, consents)));
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
        data.kept().forEach(kept -> list.add(new ListItem(getTranslation("personal." + kept.kind(), kept.entries()))));
        return list;
    }
}
