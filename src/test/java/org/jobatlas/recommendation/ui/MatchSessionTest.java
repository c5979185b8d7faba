package org.jobatlas.recommendation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.job.PostingId;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Assumed;
import org.jobatlas.recommendation.Horizon;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.junit.jupiter.api.Test;

class MatchSessionTest {

    private final MatchSession session = new MatchSession(new VisitorLists(mock(Feedback.class)));
    private final Profile profile =
            SampleRequest.ofSomebody().held("Cook", null).request().profile();

    private static RecommendationList list() {
        return new RecommendationList(
                new ImpressionListId(UUID.randomUUID()), List.of(), Map.of(), "", Assumed.ANYWHERE, List.of());
    }

    private RecommendationList started() {
        RecommendationList first = list();
        session.start(new Reading("cv.pdf", profile, null, null), first);
        return first;
    }

    @Test
    void aListStaysWhileNothingThatShapesItChanges() {
        RecommendationList first = started();
        session.scope(scope -> scope);
        session.limits(session.settings().limits());
        session.relevant(new PostingId(UUID.randomUUID()), true);
        assertThat(session.list()).isEqualTo(first);
    }

    @Test
    void noListOutlivesACorrectionOfTheProfile() {
        started();
        session.edited(profile);
        assertThat(session.list()).isNull();
    }

    @Test
    void noListOutlivesAChangeOfWhatIsLookedFor() {
        started();
        session.scope(scope -> scope.within(Horizon.ANYWHERE));
        assertThat(session.list()).isNull();
        started();
        session.diversity(0.9);
        assertThat(session.list()).isNull();
        started();
        session.block("Someone", true);
        assertThat(session.list()).isNull();
        started();
        session.exclude(new PostingId(UUID.randomUUID()), true);
        assertThat(session.list()).isNull();
    }

    @Test
    void whatWasLeftOutInAnotherSessionAndIsLetBackMakesANewList() {
        started();
        session.exclude(new PostingId(UUID.randomUUID()), false);
        assertThat(session.list()).isNull();
        started();
        session.block("Someone", false);
        assertThat(session.list()).isNull();
    }

    @Test
    void aListThatWasAskedForBeforeAChangeIsNotKept() {
        started();
        int asked = session.revision();
        session.edited(profile);
        session.ranked(list(), asked);
        assertThat(session.list()).isNull();
        RecommendationList next = list();
        session.ranked(next, session.revision());
        assertThat(session.list()).isEqualTo(next);
    }
}
