package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jobatlas.account.AccountId;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.ui.JobNavigation;
import org.jobatlas.job.ui.JobPane;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.Scope;
import org.jobatlas.recommendation.ui.facts.Correcting;
import org.jobatlas.recommendation.ui.facts.ProfilePanel;
import org.jobatlas.recommendation.ui.resume.DropPanel;
import org.jobatlas.recommendation.ui.resume.KeepNote;
import org.jobatlas.recommendation.ui.resume.KeepOffer;
import org.jobatlas.recommendation.ui.resume.Keeping;
import org.jobatlas.uikit.PageNavigation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The list of jobs for a person with the one that is read beside it, what was read from the resume, and how wide to look. */
@Route("matches")
@Menu(title = "nav.matches", order = 2, icon = "target")
@AnonymousAllowed
public class MatchesView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(MatchesView.class);
    private final transient Matcher matcher;
    private final transient MatchSession session;
    private final transient Keeping keeping;
    private final transient MatchPage page;
    private final transient Gazetteer gazetteer;
    private final ProfilePanel profilePanel;
    private final MatchList cards;
    private final CardResponder responder;
    private final MatchesHead head = new MatchesHead();
    private final Div afterList = new Div();
    private final ReachLine reach;
    private final MoreBar more;
    private final OfferBar offers;
    private final JobPane pane;
    private @Nullable Reading standing;
    private @Nullable AccountId visitor;
    private @Nullable RecommendationList shown;
    private @Nullable PostingId open;
    private int asked;

    MatchesView(
            Matcher matcher,
            MatchSession session,
            Keeping keeping,
            MatchPage page,
            Gazetteer gazetteer,
            MatchAnswers answers) {
        this.matcher = matcher;
        this.keeping = keeping;
        this.session = session;
        this.page = page;
        this.gazetteer = gazetteer;
        addClassName("matches");
        Correcting correcting = new Correcting(session, keeping, this::corrected);
        profilePanel = new ProfilePanel(page, gazetteer, correcting);
        offers = new OfferBar(session, correcting, this::renew);
        responder = new CardResponder(session, answers, this::rank, this::collapse, offers);
        cards = new MatchList(page.labels(), responder);
        more = new MoreBar(this::open, correcting, page.labels());
        pane = new JobPane(page.sheets(), responder);
        reach = new ReachLine(gazetteer, horizon -> open(scope -> scope.within(horizon)), correcting);
    }

    private void collapse(PostingId posting) {
        cards.collapse(posting);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        keeping.visit(session);
        MatchAddress.order(event.getLocation()).ifPresent(session::order);
        if (session.reading() == null) {
            keeping.latest().ifPresent(session::start);
        }
        Reading reading = session.reading();
        if (reading == null) {
            standing = null;
            removeAll();
            removeClassName("split");
            JobPane.in(event.getLocation())
                    .ifPresentOrElse(
                            job -> event.forwardTo(JobNavigation.path(job)),
                            () -> add(DropPanel.nothingYet(matcher, session)));
        } else if (!reading.equals(standing) || !keeping.who().equals(Optional.ofNullable(visitor))) {
            visitor = keeping.who().orElse(null);
            build(reading);
        } else if (!Optional.ofNullable(session.list()).equals(Optional.ofNullable(shown))) {
            fill();
        }
    }

    private void build(Reading reading) {
        removeAll();
        standing = reading;
        addClassName("split");
        profilePanel.about(reading.fileName(), KeepNote.beside(reading, keeping));
        profilePanel.show(reading.profile());
        LimitsBar limits = new LimitsBar(gazetteer, session.settings().limits(), chosen -> {
            session.limits(chosen);
            rank();
        });
        ListShape shape = new ListShape(session, this::rank, order -> MatchAddress.say(order, open));
        head.fill(reach, profilePanel.toggle(), limits, shape);
        Section list = new Section(offers, cards, afterList, more);
        list.addClassName("split-list");
        list.setAriaLabel(getTranslation("match.heading"));
        KeepOffer.of(matcher, keeping, session, this::showKept).ifPresent(this::add);
        add(head, profilePanel, list, pane);
        fill();
    }

    private void renew() {
        session.outdated();
        build(Objects.requireNonNull(session.reading()));
    }

    private void fill() {
        RecommendationList list = session.list();
        if (list == null) {
            rank();
        } else {
            show(list);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        open = JobPane.in(event.getLocation()).orElse(null);
        if (open != null) {
            responder.opened(open);
        }
        MatchAddress.keep(event.getLocation(), session, open);
        showJob(false);
    }

    /** The job of the address; where it names none, the first stands beside the list where there is room. */
    private void showJob(boolean changed) {
        RecommendationList list = shown;
        if (standing == null || list == null) {
            return;
        }
        setClassName("reading", open != null);
        Optional<PostingId> job = Optional.ofNullable(open)
                .or(() -> list.items().stream()
                        .findFirst()
                        .map(item -> item.posting().id()));
        job.ifPresentOrElse(posting -> pane.show(posting, PageNavigation.MATCHES, changed), pane::hide);
        cards.current(job.orElse(null));
    }

    private void showKept() {
        Reading reading = session.reading();
        if (reading != null) {
            profilePanel.about(reading.fileName(), KeepNote.beside(reading, keeping));
        }
    }

    @Override
    public String getPageTitle() {
        return (open != null && !pane.title().isEmpty() ? pane.title() : getTranslation("match.title")) + " · Jobatlas";
    }

    private void open(UnaryOperator<Scope> change) {
        session.scope(change);
        rank();
    }

    private void corrected(Profile profile) {
        standing = session.reading();
        profilePanel.show(profile);
        rank();
    }

    /** Asks for a new list; only the answer to the last question is shown. */
    private void rank() {
        int question = ++asked;
        int revision = session.revision();
        cards.busy(true);
        head.say(getTranslation("match.ranking"));
        matcher.rank(
                UI.getCurrent(),
                session,
                list -> still(question, () -> {
                    session.ranked(list, revision);
                    show(list);
                }),
                cause -> {
                    LOG.error("The list could not be ranked", cause);
                    cards.busy(false);
                    head.say(getTranslation("match.failed"));
                });
    }

    /** Only the answer to the last question is shown. */
    private void still(int question, Runnable show) {
        if (question == asked) {
            show.run();
        }
    }

    private void show(RecommendationList list) {
        Profile profile = session.profile();
        if (profile == null) {
            return;
        }
        shown = list;
        responder.show(list);
        cards.show(list, page.reasons().sentences(list.items(), page.told(profile, getLocale())));
        cards.busy(false);
        head.say(list, session.settings().order());
        reach.show(list.assumed());
        more.show(list.fitting(), list.more(), session.settings().scope());
        int question = asked;
        matcher.more(
                UI.getCurrent(),
                session,
                wider -> still(question, () -> more.showFarther(wider)),
                gains -> still(question, () -> more.showSkills(gains)));
        afterList.removeAll();
        if (list.items().isEmpty()) {
            afterList.add(MatchesHead.nothingFits());
        }
        showJob(true);
    }
}
