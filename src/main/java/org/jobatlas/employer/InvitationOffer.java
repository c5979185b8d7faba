package org.jobatlas.employer;

/** What an invitation link shows to its holder. */
public sealed interface InvitationOffer {

    /** It was sent to the address of the signed-in account, which may join. */
    record Yours(Company company) implements InvitationOffer {}

    /**
     * It was sent to another address and cannot be used.
     *
     * @param address shortened so that only its owner recognises it
     */
    record SomebodyElses(String address) implements InvitationOffer {}
}
