package org.jobatlas.job.ui.editor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jobatlas.employer.Company;
import org.jobatlas.job.OwnPosting;
import org.jobatlas.job.OwnPostings;
import org.jobatlas.job.PostingApplicants;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.ui.FactWording;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.shared.ResultPage;
import org.jobatlas.uikit.Chip;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.Toast;

/** The postings of one company: found, opened, and moved many at once. */
final class CompanyPostingList extends Section {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 50;

    private final transient Company company;
    private final transient PostingServices desk;
    private final transient Labels labels;
    private final TextField filter = new TextField();
    private final Select<PostingStatus> state = new Select<>();
    private final UnorderedList rows = new UnorderedList();
    private final Div bulk = new Div();
    private final Div refusals = new Div();
    private final Paragraph count = new Paragraph();
    private final Button more;
    private final Paragraph none = new Paragraph(getTranslation("posting.list.none"));
    private final Div tools = new Div();
    private final transient Map<PostingId, String> chosen = new LinkedHashMap<>();
    private transient Map<PostingId, PostingApplicants.Count> applied = Map.of();
    private int shown;

    CompanyPostingList(Company company, PostingServices desk, Labels labels) {
        this.company = company;
        this.desk = desk;
        this.labels = labels;
        addClassName("company");
        rows.addClassName("own-postings");
        rows.getElement().setAttribute("role", "list");
        count.addClassName("company-count");
        count.getElement().setAttribute("role", "status");
        fillTools();
        more = new Button(getTranslation("posting.list.more"), click -> showMore());
        bulk.addClassName("bulk-bar");
        refusals.addClassName("bulk-refusals");
        refusals.getElement().setAttribute("role", "status");
        add(head(), tools, bulk, refusals, rows, none, more);
        showAnew();
    }

    private Div head() {
        Button begin = new Button(
                getTranslation("posting.new"),
                new Glyph("plus"),
                click -> UI.getCurrentOrThrow()
                        .navigate(RecruiterNavigation.posting(desk.writing().begin(company.id()))));
        begin.addClassName("button-primary");
        Div links = new Div(
                new Anchor(RecruiterNavigation.company(company.id()), getTranslation("posting.company.page")),
                new Anchor(RecruiterNavigation.team(company.id()), getTranslation("posting.company.team")),
                new Anchor(RecruiterNavigation.imports(company.id()), getTranslation("posting.import.link")));
        links.addClassName("company-links");
        Div head = new Div(new Div(new H2(company.name()), links), begin);
        head.addClassName("company-head");
        return head;
    }

    private void fillTools() {
        filter.setPlaceholder(getTranslation("posting.list.filter"));
        filter.setAriaLabel(getTranslation("posting.list.filter"));
        filter.setPrefixComponent(new Glyph("search"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> showAnew());
        Map<PostingStatus, Integer> counts = desk.own().counts(company.id());
        state.setAriaLabel(getTranslation("posting.list.state"));
        state.setItems(PostingStatus.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("posting.list.all"));
        state.setItemLabelGenerator(one -> one == null
                ? getTranslation("posting.list.all")
                : getTranslation("posting.status." + PostingForm.key(one)) + " (" + counts.getOrDefault(one, 0) + ")");
        state.addValueChangeListener(change -> showAnew());
        tools.add(filter, state, count);
        tools.addClassName("own-tools");
    }

    private void showAnew() {
        rows.removeAll();
        chosen.clear();
        shown = 0;
        applied = desk.applicants(company.id());
        showMore();
        showBulk();
    }

    private void showMore() {
        ResultPage<OwnPosting> page = desk.own()
                .list(company.id(), new OwnPostings.Filter(state.getValue(), filter.getValue()), shown, AT_ONCE);
        page.items().forEach(posting -> rows.add(row(posting)));
        shown += page.items().size();
        count.setText(getTranslation("posting.list.count", page.total()));
        more.setVisible(shown < page.total());
        boolean first = page.total() == 0 && filter.isEmpty() && state.isEmpty();
        none.setVisible(first);
        tools.setVisible(!first);
    }

    private ListItem row(OwnPosting posting) {
        String title = posting.title().isBlank() ? getTranslation("posting.untitled") : posting.title();
        Checkbox choose = new Checkbox();
        choose.setAriaLabel(getTranslation("posting.list.choose", title));
        choose.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.put(posting.id(), title);
            } else {
                chosen.remove(posting.id());
            }
            showBulk();
        });
        Span when = new Span(when(posting));
        when.addClassName("company-posting-date");
        return new ListItem(
                choose,
                new Anchor(RecruiterNavigation.posting(posting.id()), title),
                when,
                new StatusChip(posting.status()),
                applicants(posting.id(), title));
    }

    private Anchor applicants(PostingId posting, String title) {
        PostingApplicants.Count count = applied.getOrDefault(posting, new PostingApplicants.Count(0, 0));
        String many = getTranslation("posting.applicants.count", count.all(), count.untouched());
        Anchor applicants = new Anchor(
                RecruiterNavigation.applicants(posting), new Glyph("users"), new Span(Integer.toString(count.all())));
        applicants.addClassName("own-applicants");
        if (count.untouched() > 0) {
            applicants.add(new Chip(getTranslation("posting.applicants.new", count.untouched())).styled("chip-have"));
        }
        applicants.setAriaLabel(getTranslation("kit.named", getTranslation("posting.applicants.of", title), many));
        applicants.setTitle(many);
        return applicants;
    }

    private String when(OwnPosting posting) {
        if (posting.publishAt() != null) {
            return getTranslation("posting.list.publishes", FactWording.date(posting.publishAt(), getLocale()));
        }
        return posting.status() == PostingStatus.PUBLISHED && posting.expiresAt() != null
                ? getTranslation("posting.list.ends", FactWording.date(posting.expiresAt(), getLocale()))
                : FactWording.age(posting.changedAt(), labels.clock(), getLocale());
    }

    private void showBulk() {
        bulk.removeAll();
        bulk.setVisible(!chosen.isEmpty());
        bulk.add(new Span(getTranslation("posting.bulk.count", chosen.size())));
        for (PostingStatus next : List.of(PostingStatus.PUBLISHED, PostingStatus.PAUSED, PostingStatus.CLOSED)) {
            bulk.add(new Button(getTranslation("posting.become." + PostingForm.key(next)), click -> become(next)));
        }
    }

    private void become(PostingStatus next) {
        Map<PostingId, String> all = new LinkedHashMap<>(chosen);
        Map<PostingId, RuntimeException> refused = desk.lifeCycle().becomeAll(all.keySet(), next);
        Toast.show(getTranslation("posting.bulk.done", all.size() - refused.size()));
        showAnew();
        tell(all, refused);
    }

    /** Which postings stayed as they were, each with its reason, until the next step. */
    private void tell(Map<PostingId, String> titles, Map<PostingId, RuntimeException> refused) {
        refusals.removeAll();
        if (refused.isEmpty()) {
            return;
        }
        UnorderedList reasons = new UnorderedList();
        refused.forEach((id, why) -> reasons.add(new ListItem(
                new Anchor(RecruiterNavigation.posting(id), titles.getOrDefault(id, "")),
                new Span(" " + PostingSteps.refusal(this, why)))));
        refusals.add(new Paragraph(getTranslation("posting.bulk.refused", refused.size())), reasons);
    }
}
