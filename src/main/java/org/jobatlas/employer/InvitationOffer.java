package org.jobatlas.employer;

/** What whoever holds the link of an invitation may know of it. */
public sealed interface InvitationOffer {

    /** It was sent to the address of whoever is signed in: they may join. */
    record Yours(Company company) implements InvitationOffer {}

    /**
     * It was sent to another address, and is good for nobody else.
     *
     * @param address of which only so much is shown that its owner knows it again
     */
    record SomebodyElses(String address) implements InvitationOffer {}
}
