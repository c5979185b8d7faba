package org.jobatlas.uikit;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** The time zone of whoever reads the page, as their browser tells it. */
public final class ReaderZone {

    private ReaderZone() {}

    /**
     * The zone of the current page.
     *
     * @param otherwise the zone where the browser tells none that is known
     */
    public static ZoneId or(ZoneId otherwise) {
        return Optional.ofNullable(UI.getCurrent())
                .map(page -> page.getPage().getExtendedClientDetails().getTimeZoneId())
                .flatMap(ReaderZone::known)
                .orElse(otherwise);
    }

    private static Optional<ZoneId> known(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
