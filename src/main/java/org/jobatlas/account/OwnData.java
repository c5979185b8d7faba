package org.jobatlas.account;

import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.security.access.prepost.PreAuthorize;

/** All that the portal keeps about the person who asks. */
@PreAuthorize("isAuthenticated()")
public interface OwnData {

    /** How many entries of which kind. */
    List<Kept> kept();

    /**
     * Everything as a ZIP file: a folder for each kind, JSON in UTF-8, files as they came. Takes seconds, so that callers ask in
     * the background.
     *
     * @param progress hears the kinds done so far and how many there are
     */
    byte[] archive(BiConsumer<Integer, Integer> progress);

    /**
     * How much is kept of a kind.
     *
     * @param kind see {@link PersonalData#kind()}
     */
    record Kept(String kind, int entries) {}
}
