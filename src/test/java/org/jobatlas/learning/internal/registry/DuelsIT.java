package org.jobatlas.learning.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jobatlas.feedback.AcceptedList;
import org.jobatlas.feedback.FeedbackLog;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.ListOrigin;
import org.jobatlas.feedback.LoggedList;
import org.jobatlas.feedback.ReviewState;
import org.jobatlas.feedback.Surface;
import org.jobatlas.learning.ModelDuels;
import org.jobatlas.learning.ModelDuels.Duel;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.testing.AdjustableClock;
import org.jobatlas.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest(
        classes = RegistrySlice.class,
        properties = "jobatlas.learning.folder=${java.io.tmpdir}/duels-it-${random.uuid}")
class DuelsIT extends RegistryCase {

    @Autowired
    private ModelDuels duels;

    @Autowired
    private FeedbackLog log;

    @Autowired
    private AdjustableClock clock;

    @BeforeEach
    void noComparison() {
        duels.stop();
    }

    private LoggedList list(UUID person, String duel, String teams, int... taken) {
        List<LoggedList.Interaction> answers = new ArrayList<>();
        for (int rank : taken) {
            answers.add(new LoggedList.Interaction(
                    UUID.randomUUID(),
                    rank,
                    UUID.randomUUID(),
                    InteractionKind.OPENED,
                    null,
                    null,
                    ReviewState.ACCEPTED,
                    clock.instant()));
        }
        return new LoggedList(
                UUID.randomUUID(),
                person,
                clock.instant(),
                Surface.RECOMMENDATION,
                "-",
                new ListOrigin(Map.of("duel", duel, "teams", teams), null, null, "", null),
                List.of(),
                List.of(),
                answers);
    }

    private void shown(List<AcceptedList> lists) {
        doAnswer(called -> {
                    Consumer<AcceptedList> into = called.getArgument(2);
                    lists.forEach(into);
                    return null;
                })
                .when(log)
                .readAccepted(any(), any(), any());
    }

    @Test
    void aComparisonGoesOnFromTheNextListAndIsLogged() {
        TrainedModel model = register(true);
        duels.start(model.id(), 0.5);
        assertThat(RegistrySlice.DUEL.get()).isNotNull().satisfies(duel -> {
            assertThat(duel.challenger().version()).isEqualTo(model.version());
            assertThat(duel.share()).isEqualTo(0.5);
        });
        Duel duel = duels.list(5).getFirst();
        assertThat(duel.challenger()).isEqualTo(model.version().toString());
        assertThat(duel.span().startedBy())
                .hasValueSatisfying(by -> assertThat(by.value()).isEqualTo(ADMINISTRATOR));
        duels.stop();
        assertThat(RegistrySlice.DUEL.get()).isNull();
        assertThat(duels.list(5).getFirst().span().endedAt()).isPresent();
    }

    @Test
    void oneGoesOnAtATimeAndOnlyAModelThatPassedItsGate() {
        TrainedModel refused = register(false);
        assertThatIllegalArgumentException().isThrownBy(() -> duels.start(refused.id(), 0.5));
        TrainedModel model = register(true);
        assertThatIllegalArgumentException().isThrownBy(() -> duels.start(model.id(), 0));
        duels.start(model.id(), 0.5);
        TrainedModel other = register(true);
        assertThatIllegalArgumentException().isThrownBy(() -> duels.start(other.id(), 0.5));
        duels.stop();
        registry.activate(other.id());
        assertThatIllegalArgumentException().isThrownBy(() -> duels.start(other.id(), 0.5));
    }

    @Test
    void itEndsWhenAnotherModelServesAndTheNextMayBegin() {
        duels.start(register(true).id(), 0.5);
        registry.activate(register(true).id());
        clock.advance(Duration.ofSeconds(1));
        duels.start(register(true).id(), 0.5);
        assertThat(duels.list(2))
                .extracting(Duel::overtaken, Duel::goesOn)
                .containsExactly(tuple(false, true), tuple(true, false));
    }

    @Test
    void aPersonSpeaksForTheModelOfWhichMoreWasTakenUpOverAllLists() {
        duels.start(register(true).id(), 1);
        String id = duels.list(1).getFirst().id().toString();
        clock.advance(Duration.ofMinutes(1));
        UUID one = UUID.randomUUID();
        shown(List.of(
                new AcceptedList(list(one, id, "ABAB", 2, 4), true),
                new AcceptedList(list(one, id, "ABAB", 1), true),
                new AcceptedList(list(UUID.randomUUID(), id, "AB", 1), true),
                new AcceptedList(list(UUID.randomUUID(), id, "AB", 1, 2), true),
                new AcceptedList(list(UUID.randomUUID(), id, "AB", 2), false),
                new AcceptedList(list(UUID.randomUUID(), "another", "AB", 2), true),
                new AcceptedList(list(UUID.randomUUID(), id, "AB"), true)));
        duels.count();
        assertThat(duels.list(1).getFirst().score()).satisfies(score -> {
            assertThat(score.challenger()).isEqualTo(1);
            assertThat(score.serving()).isEqualTo(1);
            assertThat(score.even()).isEqualTo(1);
            assertThat(score.countedAt()).contains(clock.instant());
        });
    }

    @Test
    void onlyAdministratorsCompare() {
        TrainedModel model = register(true);
        signIn("SEEKER");
        assertThatThrownBy(() -> duels.start(model.id(), 0.5)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> duels.stop()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> duels.list(1)).isInstanceOf(AccessDeniedException.class);
        signIn("ADMINISTRATOR");
    }
}
