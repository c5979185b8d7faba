package org.jobatlas.profile;

import java.util.List;
import java.util.stream.Stream;

/**
 * Corrections by the person that cannot be made by removing something from the profile, because the text of the resume
 * still states it.
 *
 * @param notHeld ids of credentials that the text names and the person does not hold
 * @param ownFields whether the person chose the fields of work, which then follow nothing else any more
 * @param ownLevel whether the person chose the level, which then says more than the posts held
 */
public record Corrections(List<String> notHeld, boolean ownFields, boolean ownLevel) {

    public static final Corrections NONE = new Corrections(List.of(), false, false);

    public Corrections {
        notHeld = List.copyOf(notHeld);
    }

    /** The same with one more credential that is not held. */
    public Corrections without(String credential) {
        return notHeld.contains(credential)
                ? this
                : new Corrections(
                        Stream.concat(notHeld.stream(), Stream.of(credential)).toList(), ownFields, ownLevel);
    }

    /** The same with the credential held after all. */
    public Corrections with(String credential) {
        return new Corrections(
                notHeld.stream().filter(id -> !id.equals(credential)).toList(), ownFields, ownLevel);
    }

    /** The same with fields of work that the person chose. */
    public Corrections withOwnFields() {
        return new Corrections(notHeld, true, ownLevel);
    }

    /** The same with a level that the person chose. */
    public Corrections withOwnLevel() {
        return new Corrections(notHeld, ownFields, true);
    }
}
