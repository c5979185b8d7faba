package org.jobatlas.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.jobatlas.employer.Company;
import org.jobatlas.job.OwnedPosting;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.people.PeopleRequest;
import org.jobatlas.uikit.Glyph;

/** The search form: one of the company's postings, or words. */
final class PeopleForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PeopleRequest request;
    private final transient Consumer<PeopleRequest> look;

    /** @param look called with the request */
    PeopleForm(PeopleRequest request, List<Company> own, List<OwnedPosting> postings, Consumer<PeopleRequest> look) {
        this.request = request;
        this.look = look;
        addClassName("people-form");
        getElement().setAttribute("role", "search");
        if (own.size() > 1) {
            add(companies(own));
        }
        add(postings(postings), words());
        if (request.posting() != null) {
            Checkbox anywhere = new Checkbox(getTranslation("people.search.anywhere"), request.anywhere());
            anywhere.addValueChangeListener(
                    e -> look.accept(new PeopleRequest(request.company(), request.posting(), "", e.getValue(), 0)));
            add(anywhere);
        }
    }

    private Select<Company> companies(List<Company> own) {
        Select<Company> companies = new Select<>();
        companies.setLabel(getTranslation("people.search.company"));
        companies.setItems(own);
        companies.setItemLabelGenerator(Company::name);
        own.stream()
                .filter(one -> one.id().equals(request.company()))
                .findFirst()
                .ifPresent(companies::setValue);
        companies.addValueChangeListener(
                e -> look.accept(PeopleRequest.of(e.getValue().id(), request.words())));
        return companies;
    }

    private ComboBox<OwnedPosting> postings(List<OwnedPosting> all) {
        ComboBox<OwnedPosting> postings = new ComboBox<>(getTranslation("people.search.posting"));
        List<OwnedPosting> usable = all.stream()
                .filter(one ->
                        one.status() != PostingStatus.ARCHIVED && !one.title().isBlank())
                .toList();
        postings.setItems(usable);
        postings.setItemLabelGenerator(OwnedPosting::title);
        usable.stream()
                .filter(one -> one.id().equals(request.posting()))
                .findFirst()
                .ifPresent(postings::setValue);
        postings.addValueChangeListener(e -> {
            if (e.getValue() != null) {
                look.accept(PeopleRequest.of(request.company(), e.getValue().id()));
            }
        });
        return postings;
    }

    private Div words() {
        TextField words = new TextField(getTranslation("people.search.words"));
        words.setMaxLength(PeopleRequest.LONGEST_WORDS);
        words.setValue(request.words());
        words.setClearButtonVisible(true);
        Button search = new Button(
                getTranslation("people.search.look"),
                new Glyph("search"),
                e -> look.accept(PeopleRequest.of(request.company(), words.getValue())));
        search.addClassName("button-primary");
        words.addKeyPressListener(Key.ENTER, e -> search.click());
        Div both = new Div(words, search);
        both.addClassName("people-words");
        return both;
    }
}
