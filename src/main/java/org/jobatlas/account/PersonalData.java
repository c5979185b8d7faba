package org.jobatlas.account;

import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Personal data that one module stores. Each module that stores any provides a bean of this type, through which people
 * export and erase all of it. Callable for oneself, and by the system.
 */
public interface PersonalData {

    /**
     * The kind of data in one word: the folder in the archive, and the suffix of the message key {@code personal.…}.
     */
    @PreAuthorize("isAuthenticated()")
    String kind();

    /** The number of entries stored about this person. */
    @PreAuthorize("hasRole('SYSTEM') or @currentAccount.is(#person)")
    int count(AccountId person);

    /** Writes all data of this person to the archive. */
    @PreAuthorize("hasRole('SYSTEM') or @currentAccount.is(#person)")
    void export(AccountId person, PersonalArchive archive);

    /** Erases all data of this person within the caller's transaction. */
    @PreAuthorize("hasRole('SYSTEM') or @currentAccount.is(#person)")
    Erased erase(AccountId person);

    /**
     * The result of an erasure.
     *
     * @param erased number of erased entries
     * @param kept number of entries that the law requires or allows to keep, with the personal data removed
     */
    record Erased(int erased, int kept) {

        public static Erased all(int erased) {
            return new Erased(erased, 0);
        }
    }
}
