package org.jobatlas.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FairRoomTest {

    private static final Comparator<String> BY_NAME = Comparator.naturalOrder();

    private final FairRoom<String> room = new FairRoom<>(10);

    @Test
    void whileThereIsRoomNobodyGoes() {
        IntStream.range(0, 10).forEach(number -> room.hold("visitor" + number, "everywhere" + number, 1));
        assertThat(room.crowdedOut("visitor9", BY_NAME)).isEmpty();
    }

    @Test
    void aCrowdTakesItsOwnRoomAndNobodyElses() {
        room.hold("a", "home", 2);
        for (int number = 10; number < 60; number++) {
            room.hold("b" + number, "crowd", 1);
            assertThat(room.crowdedOut("b" + number, BY_NAME)).isNotEqualTo(java.util.Optional.of("a"));
        }
        room.leave("a");
        assertThat(room.crowdedOut("b59", BY_NAME)).isEmpty();
    }

    @Test
    void oneVisitorWithManyPagesIsACrowdToo() {
        IntStream.range(0, 6).forEach(number -> room.hold("visitor" + number, "street" + number, 1));
        room.hold("hoarder", "elsewhere", 30);
        assertThat(room.crowdedOut("visitor1", BY_NAME)).contains("hoarder");
    }

    @Test
    void whoComesFirstInTheOrderGoesAndNeverTheNewcomer() {
        IntStream.range(0, 11).forEach(number -> room.hold("visitor" + (char) ('a' + number), "crowd", 1));
        assertThat(room.crowdedOut("visitora", BY_NAME)).contains("visitorb");
    }

    @Test
    void whoLeftOrClosedPagesMakesRoom() {
        room.hold("visitor", "street", 20);
        room.hold("visitor", "street", 3);
        assertThat(room.crowdedOut("other", BY_NAME)).isEmpty();
        room.hold("other", "street", 9);
        room.leave("visitor");
        assertThat(room.crowdedOut("third", BY_NAME)).isEmpty();
    }
}
