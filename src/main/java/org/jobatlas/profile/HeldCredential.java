package org.jobatlas.profile;

/**
 * A licence, certificate or class of driving licence that a resume states, or that the person added.
 *
 * @param id of the {@link org.jobatlas.taxonomy.Credential}
 * @param stated the words that state it; empty where the person added it
 */
public record HeldCredential(String id, String stated) {

    /** One that the person added. */
    public static HeldCredential added(String id) {
        return new HeldCredential(id, "");
    }

    /** Whether it stands in no resume. */
    public boolean added() {
        return stated.isEmpty();
    }
}
