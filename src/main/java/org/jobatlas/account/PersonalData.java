package org.jobatlas.account;

import java.time.Period;
import java.util.Map;
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

    /**
     * How long what goes by itself is kept, by the suffix of its message key {@code personal.keep.…}; everything else
     * stays until the person deletes it or leaves.
     */
    @PreAuthorize("isAuthenticated()")
    default Map<String, Period> keeps() {
        return Map.of();
    }

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
     * @param kept number of entries that stay without a person; the receipt explains them by the message
     *     {@code account.receipt.kept.…} of the kind
     */
    record Erased(int erased, int kept) {

        public static Erased all(int erased) {
            return new Erased(erased, 0);
        }
    }
}
