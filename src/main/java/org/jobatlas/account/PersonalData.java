package org.jobatlas.account;

import org.springframework.security.access.prepost.PreAuthorize;

/**
 * What one module keeps about people. Each module that keeps anything provides a bean of this type, by which a person
 * gets all of it as one archive and has all of it erased. Everybody for themselves, and the system.
 */
public interface PersonalData {

    /** What it is, in one word: the folder in the archive, and the end of the key {@code personal.…} of its text for people. */
    @PreAuthorize("isAuthenticated()")
    String kind();

    /** How many entries are kept about this person. */
    @PreAuthorize("hasRole('SYSTEM') or @currentAccount.is(#person)")
    int count(AccountId person);

    /** Writes everything that is kept about this person. */
    @PreAuthorize("hasRole('SYSTEM') or @currentAccount.is(#person)")
    void export(AccountId person, PersonalArchive archive);

    /** Erases everything that is kept about this person, within the transaction of the caller. */
    @PreAuthorize("hasRole('SYSTEM') or @currentAccount.is(#person)")
    Erased erase(AccountId person);

    /**
     * What became of it.
     *
     * @param erased entries that went
     * @param kept entries that stay because the law wants or lets them stay, without anything that names the person
     */
    record Erased(int erased, int kept) {

        public static Erased all(int erased) {
            return new Erased(erased, 0);
        }
    }
}
