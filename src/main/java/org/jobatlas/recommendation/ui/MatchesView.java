package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.function.UnaryOperator;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.Scope;
import org.jobatlas.search.JobFilters;
import org.jobatlas.uikit.Dial;
import org.jobatlas.uikit.EmptyState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The list of ten with its reasons, what was read from the resume, the dial and the hard limits. */
@Route("matches")
@Menu(title = "nav.matches", order = 2, icon = "target")
@AnonymousAllowed
class MatchesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(MatchesView.class);

    private final transient Matcher matcher;
    private final transient MatchSession session;
    private final transient Keeping keeping;
    private final transient Gazetteer gazetteer;
    private final ProfilePanel profilePanel;
    private final MatchList cards;
    private final CardResponder responder;
    private final Paragraph status = new Paragraph();
    private final Div afterList = new Div();
    private final ReachLine reach;
    private final MoreBar more = new MoreBar(this::open);
    private int asked;

    MatchesView(
            Matcher matcher,
            MatchSession session,
            Keeping keeping,
            Labels labels,
            Gazetteer gazetteer,
            MatchAnswers answers) {
        this.matcher = matcher;
        this.keeping = keeping;
        this.session = session;
        this.gazetteer = gazetteer;
        addClassName("matches");
        profilePanel = new ProfilePanel(labels, gazetteer, this::edit);
        responder = new CardResponder(session, answers, this::rank, posting -> cards().collapse(posting));
        cards = new MatchList(labels, responder);
        reach = new ReachLine(
                gazetteer, horizon -> open(scope -> scope.within(horizon)), place -> edit(p -> p.withPlace(place)));
        status.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        status.addClassName("match-status");
    }

    private MatchList cards() {
        return cards;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        session.visitedBy(keeping.who());
        session.scope(scope -> scope.guessing(Region.of(UI.getCurrent())));
        if (session.reading() == null) {
            keeping.latest().ifPresent(session::start);
        }
        Reading reading = session.reading();
        if (reading == null) {
            add(nothingYet());
            return;
        }
        profilePanel.about(reading.fileName(), KeepNote.beside(reading, keeping));
        profilePanel.show(reading.profile());
        Section section = new Section(head(), toolbar(), reach, cards, afterList, more);
        section.addClassName("matches-main");
        KeepOffer.of(matcher, keeping, session, this::showKept).ifPresent(section::addComponentAsFirst);
        add(profilePanel, section);
        RecommendationList list = session.list();
        if (list == null) {
            rank();
        } else {
            show(list);
        }
    }

    private void showKept() {
        Reading reading = session.reading();
        if (reading != null) {
            profilePanel.about(reading.fileName(), KeepNote.beside(reading, keeping));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("match.title") + " · Jobatlas";
    }

    private Component nothingYet() {
        EmptyState nothing =
                EmptyState.page("target", getTranslation("match.none.title"), getTranslation("match.none.text"));
        nothing.with(new DropPanel(matcher, session));
        nothing.addClassName("matches-empty");
        return nothing;
    }

    private Component head() {
        Div head = new Div(new H1(getTranslation("match.heading")), status);
        head.addClassName("matches-head");
        return head;
    }

    private Component toolbar() {
        Dial dial = new Dial(getTranslation("match.dial"), session.settings().diversity());
        dial.onSettled(() -> {
            session.diversity(dial.share());
            rank();
        });
        Div ends =
                new Div(new Span(getTranslation("match.dial.closest")), new Span(getTranslation("match.dial.broader")));
        ends.addClassName("dial-ends");
        Span name = new Span(getTranslation("match.dial"));
        name.addClassName("dial-name");
        name.getElement().setAttribute("aria-hidden", "true");
        Div frame = new Div(name, dial, ends);
        frame.addClassName("dial-frame");
        LimitsBar limits = new LimitsBar(gazetteer, session.settings().limits(), this::limit);
        Div toolbar = new Div(frame, limits.toggle(), limits);
        toolbar.addClassName("matches-toolbar");
        return toolbar;
    }

    private void limit(JobFilters limits) {
        session.limits(limits);
        rank();
    }

    private void open(UnaryOperator<Scope> change) {
        session.scope(change);
        rank();
    }

    private void edit(UnaryOperator<ProfileEdit> change) {
        Reading reading = session.reading();
        if (reading != null) {
            Profile read = reading.profile();
            Profile corrected = keeping.correct(
                    reading.kept(), read, change.apply(ProfileEdit.of(read)).done());
            session.edited(corrected);
            profilePanel.show(corrected);
            rank();
        }
    }

    /** Asks for a new list; only the answer to the last question is shown. */
    private void rank() {
        int question = ++asked;
        cards.busy(true);
        status.setText(getTranslation("match.ranking"));
        matcher.rank(
                UI.getCurrent(),
                session,
                list -> {
                    if (question == asked) {
                        session.ranked(list);
                        show(list);
                    }
                },
                cause -> {
                    LOG.error("The list could not be ranked", cause);
                    cards.busy(false);
                    status.setText(getTranslation("match.failed"));
                });
    }

    private void show(RecommendationList list) {
        responder.show(list);
        cards.show(list);
        cards.busy(false);
        long fields = list.items().stream()
                .map(item -> String.valueOf(item.posting().field()))
                .distinct()
                .count();
        status.setText(
                list.items().isEmpty()
                        ? getTranslation("match.status.none")
                        : getTranslation("match.status", list.items().size(), fields));
        reach.show(list.assumed());
        more.show(list.items().size(), list.more(), session.settings().scope());
        int question = asked;
        matcher.more(UI.getCurrent(), session, wider -> {
            if (question == asked) {
                more.showFarther(wider);
            }
        });
        afterList.removeAll();
        if (list.items().isEmpty()) {
            afterList.add(EmptyState.section(
                    "list-filter", getTranslation("match.empty.title"), getTranslation("match.empty.text")));
        }
    }
}
