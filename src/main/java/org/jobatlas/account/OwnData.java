package org.jobatlas.account;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.security.access.prepost.PreAuthorize;

/** All personal data of the signed-in person. */
@PreAuthorize("isAuthenticated()")
public interface OwnData {

    /** The number of entries of each kind. */
    List<Kept> kept();

    /**
     * Exports everything as a ZIP file with a folder for each kind: JSON in UTF-8, and files as they were uploaded. It
     * takes seconds, so callers run it in the background.
     *
     * @param progress called with the number of kinds done and the total
     */
    byte[] archive(BiConsumer<Integer, Integer> progress);

    /**
     * The number of entries of one kind.
     *
     * @param kind see {@link PersonalData#kind()}
     * @param keeps see {@link PersonalData#keeps()}
     */
    record Kept(String kind, int entries, Map<String, Period> keeps) {}
}
