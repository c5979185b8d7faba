package org.jobatlas.untidy.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Shows times in the zone of the server instead of the reader's. */
final class UntidyPage {

    private UntidyPage() {}

    static ZonedDateTime inTheZoneOfTheSystem(Instant at) {
        return at.atZone(ZoneId.systemDefault());
    }

    static ZonedDateTime inTheZoneOfTheClock(Instant at, Clock clock) {
        return at.atZone(clock.getZone());
    }
}
