package org.jobatlas.recommendation.ui;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jobatlas.account.AccountId;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.ui.ViewerMoney;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.ListOrder;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Scope;
import org.jobatlas.recommendation.ui.facts.EditHistory;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.search.JobFilters;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a visitor dropped, was shown and answered; it ends with the session, and what a visitor was shown is deleted then. */
@Component
@VaadinSessionScope
public class MatchSession {

    private final String name = UUID.randomUUID().toString();
    private final VisitorLists lists;
    private final List<ImpressionListId> shown = new ArrayList<>();
    private final Set<PostingId> relevant = new HashSet<>();
    private final Set<PostingId> excluded = new HashSet<>();
    private final Set<String> blocked = new HashSet<>();
    private final Set<PostingId> reported = new HashSet<>();
    private final EditHistory history = new EditHistory();
    private @Nullable AccountId owner;
    private @Nullable Reading reading;
    private @Nullable RecommendationList list;
    private final RecommendationSettings usual =
            RecommendationSettings.DEFAULT.withScope(Scope.DEFAULT.guessing(Region.ofVisit()));
    private RecommendationSettings settings = usual;
    private int revision;

    MatchSession(VisitorLists lists) {
        this.lists = lists;
    }

    /** A random name of this session, unrelated to its id. */
    public String name() {
        return name;
    }

    /** Whoever looks now sees nothing of somebody else's; whoever has just signed in goes on, with a list of their own. */
    public void visitedBy(Optional<AccountId> visitor) {
        AccountId now = visitor.orElse(null);
        if (owner != null && !owner.equals(now)) {
            clear();
            excluded.clear();
            blocked.clear();
            settings = usual;
        } else if (owner == null && now != null) {
            list = null;
        }
        owner = now;
    }

    /** Begins with what was read; its list comes later. */
    public void start(Reading read) {
        reading = read;
        tellHome();
        relevant.clear();
        history.clear();
        list = null;
    }

    public void start(Reading read, RecommendationList first) {
        start(read);
        ranked(first, revision);
    }

    /** From now on the resume is kept in the account. */
    public void kept(Reading kept) {
        reading = kept;
    }

    public void declineKeeping() {
        if (reading != null) {
            reading = new Reading(reading.fileName(), reading.profile(), reading.kept(), null);
        }
    }

    /** The kept resume was removed: nothing of it stays on the pages. */
    public void removed(ResumeId resume) {
        if (reading != null && reading.kept() != null && reading.kept().resume().equals(resume)) {
            clear();
        }
    }

    /** Kept resumes are not to be matched: a list of one goes from the pages. */
    public void withdrawn() {
        if (reading != null && reading.kept() != null) {
            clear();
        }
    }

    /** What shapes the list has changed: the next visit makes a new one. */
    void outdated() {
        list = null;
        revision++;
    }

    /** Grows with all that shapes the list. */
    int revision() {
        return revision;
    }

    /** Pay is shown in the money of where the person lives, unless the browser says another region. */
    private void tellHome() {
        Profile profile = profile();
        Place home = profile == null ? null : profile.place();
        ViewerMoney.livesIn(home == null ? null : home.country());
    }

    private void clear() {
        reading = null;
        tellHome();
        list = null;
        relevant.clear();
        history.clear();
    }

    /** What was corrected in this visit. */
    public EditHistory history() {
        return history;
    }

    public void edited(Profile corrected) {
        if (reading != null) {
            reading = new Reading(reading.fileName(), corrected, reading.kept(), reading.dropped());
            tellHome();
            outdated();
        }
    }

    /**
     * A list was made; it is kept unless what shapes it has changed meanwhile.
     *
     * @param asked the revision for which it was asked
     */
    void ranked(RecommendationList next, int asked) {
        if (asked == revision) {
            list = next;
        }
        shown.add(next.id());
        lists.shown(next.id());
    }

    /** A new resume starts with the usual width and without the limits of the one before; the order stays as it was chosen. */
    public RecommendationSettings fresh() {
        shape(usual.inOrder(settings.order()));
        return settings();
    }

    void diversity(double dial) {
        shape(settings.withDiversity(dial));
    }

    void order(ListOrder order) {
        shape(settings.inOrder(order));
    }

    void limits(JobFilters limits) {
        shape(settings.withLimits(limits));
    }

    void scope(UnaryOperator<Scope> change) {
        shape(settings.withScope(change.apply(settings.scope())));
    }

    private void shape(RecommendationSettings changed) {
        if (!changed.equals(settings)) {
            settings = changed;
            outdated();
        }
    }

    /** What is let back may have been left out in another session. */
    public void exclude(PostingId posting, boolean exclude) {
        if (exclude ? excluded.add(posting) : excluded.remove(posting) || list != null) {
            outdated();
        }
    }

    public void block(String employer, boolean block) {
        if (block ? blocked.add(employer) : blocked.remove(employer) || list != null) {
            outdated();
        }
    }

    void relevant(PostingId posting, boolean isRelevant) {
        if (isRelevant) {
            relevant.add(posting);
        } else {
            relevant.remove(posting);
        }
    }

    /** Whether this is the first report of the posting in this visit. */
    boolean reports(PostingId posting) {
        return reported.add(posting);
    }

    boolean excludes(PostingId posting) {
        return excluded.contains(posting);
    }

    boolean relevant(PostingId posting) {
        return relevant.contains(posting);
    }

    RecommendationSettings settings() {
        return settings.without(excluded, blocked);
    }

    @Nullable
    public Reading reading() {
        return reading;
    }

    @Nullable
    Profile profile() {
        return reading == null ? null : reading.profile();
    }

    @Nullable
    public RecommendationList list() {
        return list;
    }

    @PreDestroy
    void forget() {
        lists.forget(shown);
    }
}
